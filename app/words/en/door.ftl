front-title = Join a session
front-code = Code on the screen
front-go = Go on
join-welcome = Welcome to { $title }
join-name = What is your name?
join-perspective = From which perspective do you look?
join-go = I'm in
join-that-is-me = Yes, I am { $name }. Ask the facilitator
join-or-other-name = Somebody else? Choose a name with a letter added.
join-door-closed = The door is closed. Ask the facilitator.
join-finished = This session has ended. Ask the facilitator for the plan.
join-promise-named = Everyone in the room sees your name with what you say. Only you see your drafts. The facilitator can put everything in the plan. Do not name patients or colleagues.
join-promise-facilitators = Only the facilitators see your name with what you say. Only you see your drafts. The room does know whose turn it is. Do not name patients or colleagues.

sessions-title = Sessions
sessions-new = New session
sessions-none = No sessions yet. Start with a new one.
sessions-untitled = Session without a title
sessions-code = code { $code }
sessions-desk = Open the desk
sessions-wall = Open the screen

prepare-title = Title
prepare-title-example = Kick-off maternity care Silverbrook
prepare-goal = Goal, in one sentence, as if already true
prepare-goal-example = We exchange data safely in maternity care
prepare-video = Link to a video or slides
prepare-video-example = https://
prepare-agenda = Agenda
prepare-agenda-example = Arrival, 15
prepare-people = Who will come?
prepare-people-hint = One line a person: name, perspective, organisation.
prepare-count = { $count ->
    [0] Nobody on the list yet.
    [one] One person on the list.
   *[other] { $count } people on the list.
}
prepare-start-with-goal = Start with the goal.
prepare-ready = Ready to open the door.
prepare-names = Who sees the names?
names-named = Everyone
names-facilitators = Facilitators only
names-named-means = The name stands with what somebody says, on the screen and in the plan.
names-facilitators-means = Screen and phones show the perspective instead of the name. It cannot be turned back once the door is open.
prepare-language = Language of the session
prepare-word = What do we call it?
word-bear = Bear on the road
word-obstacle = Obstacle

wall-soon = We start in a moment.
qr-alt = QR code to join
wall-scan = Open the camera and point it at the code
wall-or-go = or go to
door-go = Go to
wall-and-type = and type
wall-first = Who is first?
wall-in-of = { $count } of { $expected } are in
wall-in = { $count } are in
wall-missing = Not seen yet:
wall-write = Write down in silence what stands in the way
cards-written = { $count ->
    [0] No cards yet
    [one] 1 card written
   *[other] { $count } cards written
}
seat-you-are-in = You are in
seat-write-ahead = You can already write down what stands in the way. Only you see it.
which-obstacles = Which { obstacles } do you see on the road?
only-you-see = Only you see your list.
draft-label = Write down what stands in the way
draft-keep = Put on my list
draft-starters = Start with:
draft-starter-one = We do not know
draft-starter-two = We do not yet have
draft-starter-three = There is no
no-names-hint = Do not name patients or colleagues.
my-list = { $count ->
    [0] My list
   *[other] My list ({ $count })
}
my-list-empty = Still empty. Only you see what comes here.
question-title = A question for the parking lot
question-label = Your question
question-send = Put in the parking lot
questions-parked = { $count ->
    [0] Nothing parked.
    [one] 1 parked.
   *[other] { $count } parked.
}
open-video = Open the video or slides
door-absent = Not in yet
seat-without-phone = Is here without a phone
seat-without-phone-for = { $name } is here without a phone
writers-of = { $writers ->
    [one] 1 of { $people ->
        [one] 1 person
       *[other] { $people } people
    } is writing.
   *[other] { $writers } of { $people } people are writing.
}
timer-start = Start 5 minutes
timer-stop = Stop the clock
door-close = Close the door
door-open = Open the door
knocks = wants to come in
let-in = Let in
not-in = No
join-knock = Knock
knock-title = You are knocking
knock-wait = The facilitator sees that you wait. This page goes on by itself.
knock-refused = The facilitator said no. Ask in the room.
knock-is-you = Somebody wants to be you on a second device.
knock-yes-me = Yes, that is me
knock-not-me = No, that is not me
prepare-edit = Title, goal and people
arrived-late = Good that you are here. We are already at: { $part }.
my-list-more = { $count ->
    [one] 1 more on my list
   *[other] { $count } more on my list
}
draft-up = Higher on the list: { $text }
draft-down = Lower on the list: { $text }
drop-text = Remove: { $text }
draft-dropped = Removed.
for-example = For example:
example-obstacle = There is no time for training beside the roster
looks-like-bsn = This looks like a citizen service number. Remove it if it is a person's.
looks-like-telephone = This looks like a telephone number. Remove it if it is a person's.
prepare-listed = Do the names of the list stand at the door?
listed-true = Yes, to be tapped
listed-false = No
listed-means = Whoever has the code then sees who is expected.
join-tap-name = Tap your name
join-not-listed = Is your name not there? Type it here.

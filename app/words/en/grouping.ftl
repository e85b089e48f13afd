# Grouping: screen, phone and desk.
lens = What one solution solves belongs together.
groups = Groups
groups-none = Now we group
unplaced = { $count ->
    [one] 1 to place
   *[other] { $count } to place
}
of-cards = of { $count }
all-placed = Everything has a place
aside-count = { $count } left out on purpose
wall-page = Screen: page { $page } of { $pages }
page-before = Previous page
page-after = Next page

where-title = { $bear ->
    [yes] Where is my bear?
   *[no] Where is my obstacle?
}
where-follow = Here you always see where your { obstacles } are.
where-none = You did not name { $bear ->
    [yes] a bear
   *[no] an obstacle
} yourself. Follow along on the screen.
where-group = In the group
where-unplaced = To be placed
where-aside = Left out on purpose, because:
where-parked = In the parking lot.
where-merged = Merged with number { $number }.
where-result = We have
where-owner = Lead:
where-period = Roughly when:

no-cards = There are no cards yet.
start-first = Start with the first card: press + for a new group. Or take over a suggested group.
hint-keys = Press 1 to put the card in group 1. Every group gets a key of its own.
many-groups = Many groups. Can you take some together?
suggestions-failed = Suggestions do not work right now. You can go on grouping.
suggested-because = Because:
suggested-fits = Fits
suggestion-yes = Yes
suggestion-no = No
key-enter = Enter
near-to = Or with:
nearly-same = Says nearly the same:
merge-with = Merge with { $number }
new-group = New group
later = Later
set-aside = Left out on purpose
merge-ask = Merge with …
more = More …
locked = locked
card-on-wall = Card { $number } is large on the screen.
card-off-wall = Take it off the screen

board = Board
to-place = To be placed ({ $count })
pick-card = Pick card { $number }
card-menu = Card { $number }: what can you do with it?
group-menu = { $title }: what can you do with this group?
like-card = like { $number }
belongs-too = Does this belong here too?
because = because:
weak = doubtful
central = core
take-card = Put card { $number } in this group
refuse-card = Card { $number } does not belong here
take-all = Take over all { $count }
take-over = Take over
lock = Lock
lock-named = Lock { $title }
unlock = Unlock
unlock-named = Unlock { $title }
fold = Fold
fold-named = Fold or unfold { $title }
split-off = Split off
aside-title = Left out on purpose ({ $count })
parked-title = Parked ({ $count })
put-back = Put back
put-back-card = Put card { $number } back

suggested-groups = Suggested groups
suggested-how = From words that return. You decide: skip what does not belong and take over the rest.
dial = How many groups do we suggest?
dial-coarser = Coarser: fewer groups
dial-finer = Finer: more groups
suggested-nameless = Without a name
leave = Skip
leave-card = Skip card { $number }

said-moved = Card { $card } to { $group }
said-founded = New group with card { $card }
said-refused = No longer suggested for card { $card }
said-picked = Picked: { $count }. Press the key of a group.
move-anyway = Move here anyway
show-suggestions = Show suggestions
deal = Grouping together:
deal-all = I do all cards
deal-odd = I do the odd numbers
deal-even = I do the even numbers
find-card = Find a card
group-title = Name of the group
group-title-hint = Leave empty to use the words of the card.
make-group = Make group
aside-reason = Why left out on purpose? This comes into the plan.
merge-keep = Merge with card
split-first = First card
split-second = Second card
split-card = Split in two
move-to = Move to …
move = Move
merge-groups = Take together with
dissolve = Dissolve the group
own-names = Begin with names of your own
own-names-label = Names of groups, one on each line
own-names-hint = The results of an earlier session, for instance. After that each card points to its nearest three.
own-names-make = Make groups
starters-title = Start with a name
starters-how = Names that often come back in plans. Choose a few, and each card points to its three nearest.

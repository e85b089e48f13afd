# The project leader's page, days before the session.
cards-print = Print table cards
cards-name = Table cards
cards-file = table-cards

prepare-saves = Everything you type is saved.
prepare-open-door = Open the door
prepare-title-missing = Write a title too.
prepare-people-example = Ans de Vries, midwife, VSV Waterland
language-nl = Nederlands
language-en = English
people-understood = { $count ->
    [one] 1 line understood.
   *[other] { $count } lines understood.
}
people-doubtful = { $count ->
    [one] 1 line to check.
   *[other] { $count } lines to check.
}
people-more-doubts = { $count ->
    [one] After these 1 more line to check.
   *[other] After these { $count } more lines to check.
}
people-go-to = Go to line { $line }
people-line = Line { $line }:
people-search = Search the list
people-found-none = Not found.
people-organisations = { $count ->
    [one] 1 organisation
   *[other] { $count } organisations
}
people-other-organisations = { $count ->
    [one] And 1 more organisation.
   *[other] And { $count } more organisations.
}
doubt-extra = Is line { $line } right? It has more than name, perspective and organisation. We read:
doubt-long = Is line { $line } right? The name is too long.
doubt-nameless = Is line { $line } right? We see no name. The line does not count.
doubt-heading = Line { $line } looks like a heading. It does not count.
doubt-same = Line { $line } is the same as line { $other }. We count one.
doubt-twin = Is line { $line } right? On line { $other } there is a { $name } too.
agenda-hint = A line for each part, with how long it takes.
agenda-take-usual = Take the usual agenda
agenda-usual =
    Arrival, 15
    Goal and video, 25
    Silent writing, 5
    Round the table, 70
    Break, 15
    Grouping, 15
    Testing the results, 30
    Lead and time, 25
    Closing round, 13
    Next time, 5
agenda-minutes = { $minutes } min
agenda-parts = { $count ->
    [one] 1 part
   *[other] { $count } parts
}
agenda-total = { $hours ->
    [0] { $minutes } minutes
   *[other] { $hours } h { $minutes }
}
agenda-unmeasured = { $count ->
    [one] 1 part has no time.
   *[other] { $count } parts have no time.
}
sessions-new-means = Write the goal, paste the list and print cards.
sessions-practise = Practise with robots
sessions-practise-means = Eighteen made-up people take part. You lead the session.
sessions-practice-mark = practice session
sessions-open = Now and later
sessions-done = Done
sessions-people = { $count ->
    [0] nobody in yet
    [one] 1 person
   *[other] { $count } people
}
# Words by which a line of the agenda is known as this part, with commas between them.
agenda-names-door = arrival, doors, welcome
agenda-names-goal = goal, video, opening
agenda-names-drafts = silent writing, writing
agenda-names-round = round the table, round, obstacles
agenda-names-grouping = grouping, sorting, clustering
agenda-names-results = results, presenting, testing
agenda-names-owners = lead, time, planning, timeline
agenda-names-closing = closing, improvements, evaluation, wrap-up
agenda-names-break = break, coffee, lunch

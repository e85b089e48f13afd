# The last acts in plain words. Every kind of fact has its sentence.
steps-title = Last steps
steps-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
steps-undone = undone
redo = Redo
undo-this = Undo: { $what }
redo-this = Redo: { $what }
step-part = { $phase ->
    [prepare] { part-prepare }
    [door] { part-door }
    [goal] { part-goal }
    [drafts] { part-drafts }
    [round] { part-round }
    [grouping] { part-grouping }
    [results] { part-results }
    [owners] { part-owners }
    [closing] { part-closing }
    [plan] { part-plan }
   *[living] { part-living }
}
step-described = { $field ->
    [title] Title: { $text }
    [goal] Goal: { $text }
    [video] Link to the video
   *[agenda] Agenda
}
step-people-expected = List of people
step-names-chosen = Agreement on names
step-words-chosen = Language and words
step-phase-entered = To { step-part }
step-door-set = { $open ->
    [yes] Door open
   *[no] Door closed
}
step-timer-started = Timer
step-finished = Session finished
step-reopened = Session reopened
step-seat-taken = { $name } sits at the table
step-seat-renamed = Name becomes { $name }
step-seat-removed = { $seat } leaves the table
step-seats-merged = { $keep } and { $gone } are one
step-table-arranged = Another order at the table
step-stepped-out = { $seat } away for a moment
step-came-back = { $seat } is back
step-tables-made = Tables made
step-tables-dropped = No more tables
step-voice-given = { $seat } speaks for the table
step-seated-at = { $seat } to table { $table }
step-rest-collected = { $on ->
    [yes] The rest in silence
   *[no] On with the round again
}
step-turn-passed = { $seat } passes
step-turn-skipped = { $seat } skipped
step-stood-aside = { $seat } is done
step-turn-wanted = { $seat } has one more
step-obstacle-added = { $number } by { $seat }: { $text }
step-obstacle-edited = { $obstacle } in better words: { $text }
step-obstacle-seconded = { $on ->
    [yes] { $seat } has { $obstacle } too
   *[no] { $seat } does not have { $obstacle } after all
}
step-obstacles-merged = { $gone } belongs to { $keep }
step-obstacle-unmerged = { $obstacle } apart again
step-obstacle-split-off = { $number } comes out of { $source }: { $text }
step-question-parked = Question: { $text }
step-obstacle-parked = { $obstacle } to the parking lot
step-parked-settled = { $back ->
    [yes] Back from the parking lot
   *[no] Parked, now: { $outcome }
}
step-group-founded = Group { $title }
step-card-placed = { $card } to { $group }
step-card-lifted = { $card } out of the group
step-card-set-aside = { $card } set aside: { $reason }
step-group-named = Group is called { $title }
step-group-locked = { $locked ->
    [yes] { $group } locked
   *[no] { $group } unlocked
}
step-groups-merged = { $gone } belongs to { $keep }
step-group-dissolved = Group { $group } gone
step-dial-turned = Suggestions coarser or finer
step-suggestion-refused = { $card } does not belong to { $group }
step-result-written = Result { $number }: { $text }
step-result-reworded = Result { $result } becomes: { $text }
step-result-dropped = Result { $result } gone
step-result-moved = Result { $result } in another place
step-obstacle-covered = { $on ->
    [yes] { $obstacle } also with result { $result }
   *[no] { $obstacle } no longer with result { $result }
}
step-result-remarked = On result { $result }: { $text }
step-test-opened = Test of result { $result } open
step-test-answered = Answer on result { $result }
step-hands-counted = Hands counted for result { $result }
step-test-closed = Test of result { $result } closed
step-left-untested = Result { $result } not tested: { $reason }
step-owner-assigned = { $name } leads result { $result }
step-owner-asked = { $seat } asked for result { $result }
step-ownership-replied = { $reply ->
    [yes] { $seat } leads result { $result }
    [later] { $seat } will say later on result { $result }
   *[no] { $seat } would rather not lead result { $result }
}
step-owner-cleared = Result { $result } without a lead
step-helper-set = { $on ->
    [yes] { $name } helps with result { $result }
   *[no] { $name } does not help with result { $result }
}
step-period-set = Time for result { $result }
step-period-proposed = Another time proposed for result { $result }
step-first-required = { $on ->
    [yes] First result { $first }, then { $result }
   *[no] Result { $result } no longer waits for { $first }
}
step-closing-said = Closing word of { $seat }
step-improvement-noted = { $good ->
    [yes] This went well: { $text }
   *[no] Different next time: { $text }
}
step-field-filled = Filled in on the plan: { $text }
step-line-added = A new line in the plan
step-line-rewritten = A line of the plan changed
step-line-ticked = { $done ->
    [yes] Ticked off in the plan
   *[no] Not ticked off after all
}
step-line-dropped = A line out of the plan
step-goal-written = Sub-goal { $goal }
step-goal-dropped = Sub-goal { $goal } gone
step-result-detailed = More about result { $result }
step-version-kept = Version kept { $label }
step-plan-laid-out = Another layout of the plan
step-plan-read-back = Plan read from a file

# What undo brings back, on the button.
undo-card-placed = card { $card } back to { $group }
undo-card-unplaced = card { $card } back on the pile
undo-group-dissolved = group { $group } back
undo-group-founded = group { $title } gone
undo-obstacle-added = card { $number } by { $seat } gone
undo-obstacle-edited = card { $obstacle } in its earlier words
undo-obstacle-parked = card { $obstacle } back from the parking lot
undo-obstacles-merged = card { $gone } apart again
undo-owner-assigned = { $name } does not lead result { $result }
undo-period-set = earlier time for result { $result }
undo-phase-entered = not to { step-part }
undo-result-dropped = result { $result } back
undo-result-reworded = result { $result } in its earlier words
undo-result-written = result { $number } gone
undo-seat-taken = { $name } not at the table
undo-speaker-called = card { $number } on the screen again
undo-stood-aside = { $seat } joins in again
undo-test-closed = test of result { $result } open again
undo-turn-passed = { $seat } has the turn again
undo-turn-skipped = { $seat } has the turn again
undo-timer-started = timer as it was
step-expected-listed = { $on ->
    [yes] Names at the door
   *[no] No names at the door
}

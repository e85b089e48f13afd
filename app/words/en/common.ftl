# Words used everywhere. $bear: "yes" when the room speaks of bears on the road.
obstacle = { $bear ->
    [yes] bear
   *[no] obstacle
}
obstacles = { $bear ->
    [yes] bears
   *[no] obstacles
}
save = Save
cancel = Back
edit = Edit
undo = Undo
drop = Remove
merge = Merge
unmerge = Take apart again
may-be-empty = (may be empty)
participant-number = Participant { $number }
to-front = To the start
our-goal = Our goal
goal-not-yet = The goal is not written yet.
pause = Break. Back at

part-prepare = Prepare
part-door = Arrival
part-goal = Goal
part-drafts = Silent writing
part-round = Round the table
part-grouping = Grouping
part-results = Intermediate results
part-owners = Lead and time
part-closing = Closing round
part-plan = Plan
part-living = Living plan

state-reconnecting = No connection for a moment. Your text is safe.
state-offline = Offline. Keep writing. We send it as soon as we can.
state-back = Up to date.
state-on-phone = on your phone
state-saved = saved
state-on-wall = on the screen
state-failed = Not saved yet. Tap to try again.
outbox-title = Still to send
letters-left-mark = letters left
letters-over-mark = letters too many

kept-text = This is what you wrote. Change it and send it again.
kept-send = Send it again

error-403 = This page opens only with the facilitator's link.
error-404 = This page does not exist.
error-405 = That is not possible here.
error-413 = This is too large to send. Make your text shorter.
error-500 = Something went wrong on our side. What was saved is still there.
error-503 = Many files are being made now. Try again in a moment.
error-from-elsewhere = This can be done from our own pages only.
error-what-now = Go back, or type the code on the screen.
skip = Go to the content
slow-path = Slower connection
slow-path-means = This network blocks the fast connection. Everything works, only a few seconds later.
timer-told-start = A timer is running: { $time }.
timer-told-half = Half the time is over. { $time } left.
timer-over-sentence = The time is over.
minutes-short = min
seconds-long = seconds

script-prepare = Write the goal and paste the list of people. Then open the door.
script-door = Welcome everyone. Wait until the perspectives are there, a decider included.
script-goal = Tell the goal and show the video. Questions go to the parking lot.
script-drafts = Five minutes of silence. Everyone writes alone.
script-round = One { obstacle } a turn. No debate. We stop only after the last one.
script-grouping = What would the same solution clear? That belongs together.
script-results = Say each result as if it is true already. Ask: is this right, is something missing?
script-owners = Who will lead this? And roughly when is it done?
script-closing = Everyone says what matters most to them.
script-plan = Go through the open points. Take the plan home.
desk-next-speaker = Pass, on to { $name }
desk-skip = Skip { $name }
desk-close-round = Close the round early
desk-go-on = On: { $part }
desk-go-back = Back: { $part }
override-reason = Not everyone has passed. Why close anyway? This goes into the plan.
override-go = Close the round
wall-black = Black
wall-pause = Break
wall-qr = QR
wall-larger = Larger text
wall-smaller = Smaller text
health = Connection
health-phones = { $live } of { $phones } phones
health-walls = { $count ->
    [one] 1 screen
   *[other] { $count } screens
}
health-desks = { $count ->
    [one] 1 desk
   *[other] { $count } desks
}
health-wall-behind = The screen lags behind.
table-title = At the table ({ $count })
mark-no-phone = no phone
mark-not-connected = not connected
mark-away = away
mark-done = done
mark-passed = passed
mark-counts = { $said } said, { $drafts } on list
is-away = Is away
is-back = Is back
wants-turn = Has one more
is-done = Is done
move-up = Earlier
move-down = Later
same-person-as = Same person as …
remove-seat = Take from the table
add-seat = Somebody without a phone
add-seat-name = Name
add-seat-go = Seat them
links-title = Open one more screen
link-wall = Screen for the projector
link-wall-how = Open this link on the computer at the projector. Nothing can be changed there.
link-desk = Desk on another device
link-desk-how = Scan the code with your own phone or laptop. It becomes a desk too.
link-scribe = Desk for the scribe
link-scribe-how = For whoever types along and groups. Only the desk can finish and take people from the table.
link-secret = This link is shown once. Whoever has it can come in.
link-back = Back to the desk
merge-seat-with = Who is the same person?
merge-seat-means = Everything goes to this person. Both phones go on working.
merge-seat-go = Merge
desk-next-result = Next result
desk-previous-result = Previous result

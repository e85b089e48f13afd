closing-question = What matters most to you?
closing-you = It is your turn
closing-now = Now:
closing-all-spoken = Everybody has spoken.
closing-spoken = { $count } of { $people } have spoken
closing-not-yet = not yet
closing-passed = passes
closing-pass = { $name } passes
closing-i-passed = You passed. You can still share something.
closing-mine = You shared this
closing-why = Why? One sentence (optional)
closing-share = Share this
stars-choose = Choose at most { $most } results
improve-title = For next time
went-well = This went well
next-time = Different next time
improve-send = Send this
improve-note = Note this
page-next = Next page
closing-beside = { $count ->
    [one] 1 closing word of somebody else stands in the plan.
   *[other] { $count } closing words of others stand in the plan.
}

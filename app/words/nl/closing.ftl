closing-question = Wat is voor jou het belangrijkst?
closing-you = Jij bent
closing-now = Nu:
closing-all-spoken = Iedereen is aan het woord geweest.
closing-spoken = { $count } van { $people } aan het woord geweest
closing-not-yet = nog niet
closing-passed = past
closing-pass = { $name } past
closing-i-passed = Je hebt gepast. Je kunt alsnog iets delen.
closing-mine = Dit heb je gedeeld
closing-why = Waarom? Eén zin (mag leeg)
closing-share = Deel dit
stars-choose = Kies hooguit { $most } resultaten
improve-title = Voor een volgende keer
went-well = Dit ging goed
next-time = Volgende keer anders
improve-send = Stuur dit op
improve-note = Schrijf dit op
page-next = Volgende bladzijde
closing-beside = { $count ->
    [one] 1 slotwoord van iemand anders staat in het plan.
   *[other] { $count } slotwoorden van anderen staan in het plan.
}

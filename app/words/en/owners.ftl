# Lead and time: who says yes, and roughly when.
result-word = Intermediate result
lead-word = Lead
lead-and-helpers = Lead + helps
when-word = Roughly when
helping = Helping:
helpers-more = { $count ->
    [one] somebody more
   *[other] { $count } people more
}
results-none-yet = There are no intermediate results yet.
no-period = no time yet
this-quarter = this quarter
finer-may = More precise is fine, not needed:
week-short = week { $week }
quarter-short = Q{ $quarter }
now-word = now
after-word = after

lead-none = no lead yet
lead-being-asked = somebody was asked
lead-you = you
lead-somebody = somebody
lead-asked = asked
lead-later = will say later
lead-proposed = still to ask
lead-unseen = not seen yet
consent-asked = The question is on the phone.
consent-later = Wants to think about it.
consent-proposed = Proposed. Whoever it is still has to hear it.
consent-said_yes = Said yes in the room.
consent-accepted = Said yes on their own phone.

owners-list = Who leads what?
on-the-wall = On the screen:
leads-many = { $name } already leads { $count }. Can somebody else?
period-proposed = other time proposed
stands-too-early = earlier than what it waits for
press-name = Who said yes? Tap the name. “Ask” puts the question on the phone.
assign-owner-name = { $name } said yes in the room
ask-on-phone = Ask
ask-on-phone-name = Ask { $name } on the phone
helps = Helps
helps-on = Helps ✓
helps-name = { $name } helps
helps-no-more-name = { $name } helps no more
leads-count = leads { $count }
rather-not-mark = rather not
declined-desk-only = Rather not, only you see this:
said-yes = Said yes
said-rather-not = Said rather not
said-later = Will say later
clear-owner = Nobody after all
owner-elsewhere = Somebody absent, a role or an organisation
owner-kind = What is this?
owner-kind-person = a person
owner-kind-role = a role
owner-kind-organisation = an organisation
owner-said-yes = said yes already
owner-propose = Put as lead
helper-elsewhere = Somebody else who helps
helper-add = Helps
when-roughly = Done roughly when?
owner-proposes = The lead proposes:
take-period = Take over
leave-so = Leave it
no-period-yet = No time after all
first-this = First this, then that. What must be there first?
first-that-name = First { $first }
waits-but-earlier = This waits for { $first }, but stands earlier in time.

lead-question = Will you lead:
lead-means = Lead = you get it going. You need not do it alone.
lead-yes = Yes, I lead this
lead-rather-not = Rather not
lead-say-later = Say it later
lead-later-noted = Fine. Tell us when you know.
you-lead = You lead this:
period-proposed-by-you = The facilitator sees your proposal.
room-looks-at = We talk about this now:
i-help = I'm in
i-help-no-more = I'm in ✓

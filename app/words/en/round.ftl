first-obstacle = The first { obstacle }:
waiting-for-people = Waiting for the first people.
obstacles-said = { $bear ->
    [yes] { $count ->
        [one] 1 bear on the road
       *[other] { $count } bears on the road
    }
   *[no] { $count ->
        [one] 1 obstacle
       *[other] { $count } obstacles
    }
}
strip-previous = last:
strip-now = now:
strip-next = next:
last-call = One more { obstacle }?
last-call-desk = Everyone passed. Ask once more aloud. Then go on.
your-turn = Your turn, { $name }
say-this = Say this one
say-typed = Say what I type
pass = Pass
i-am-done = I'm done
have-one-more = I have one more
i-am-back = I am back
you-are-away = You are away for a moment
you-are-away-how = Your place stays. Tap when you are back.
thank-you = Thank you. Your { obstacle } is saved.
you-stand-aside = You are done
you-stand-aside-how = Write one more and you join again.
you-are-next = You're next
you-after = { $count ->
    [one] You come after 1 other
   *[other] You come after { $count } others
}
undo-mine = Undo
heard = Just said
same-here = Same here
same-here-on = Same here ✓
same-here-number = Same here, number { $number }
mine = Said by me ({ $count })
on-behalf = On behalf of
on-behalf-put = Put on the screen
obstacle-text = What stands in the way?
edit-card = Better words. We keep the first words.
park = Park
park-why = Why do we park this?
show-on-wall = Big on the screen
first-words = first said:
all-cards = { $bear ->
    [yes] All bears ({ $count })
   *[no] All obstacles ({ $count })
}
merged-cards = Merged ({ $count })
looks-like = Looks like:
round-counts = Round { $lap }. Said: { $said }. Still on lists: { $writers ->
    [0] nothing.
    [one] { $drafts } with 1 person.
   *[other] { $drafts } with { $writers } people.
}
last-call-how = The round only stops once the last one is named.
say-aloud = You may also say it aloud. The scribe types along.
choose-other = Choose another
type-new = Type a new one
write-one = Write one down
say-this-text = Say this one: { $text }
choose-ahead = Choose one ahead
choose-this = Choose this one
choose-this-text = Choose this one: { $text }
chosen-ahead = You will say this one.
or-one-of-these = Or say one of these
round-number = Round { $lap }.
you-come-after = You come after
thank-you-shown = Thank you. Your { obstacle } is on the screen.
seconds-short = s
welcome-back = Welcome back.
pause-write-on = You may keep writing.
table-number = Table { $number }
you-speak-for = You speak for table { $number }.
your-tables-turn = It is your table's turn
speaks-now = speaks for you. Say what you have.
speaks-for-you = speaks for you.
tell-it-to = Have you got another? Tell
your-table-next = Your table is next
your-table-after = { $count ->
    [one] Your table comes after 1 other
   *[other] Your table comes after { $count } others
}
table-stands-aside = Your table is done
you-sit-at = You sit at table { $number }.
you-are-the-voice = You speak for your table.
give-voice = Let somebody else speak
sit-elsewhere = I sit at another table
collect-seat = What was not named yet?
collect-seat-how = Hand it in, in silence. Everybody does so at the same time.
hand-in = Hand this in
hand-in-text = Hand in: { $text }
or-hand-in = Or hand in one of these
collect-wall = Hand in what was not named yet
collect-desk = The rest in silence
collect-desk-how = Everybody hands in from their phone now. Go on when it is quiet.
collect-start = Collect the rest in silence
collect-start-how = Everybody can hand in then, without a turn.
collect-stop = Stop, on with the round
read-for-me = Read it for me
read-for = { $name } asks you to read this card aloud.
let-read = Let the laptop read it
old-texts-title = Never sent
old-texts-means = You wrote this more than a day ago. It is on this phone only.
old-texts-use = Put in the writing field
old-texts-drop = Throw away
table-comes-after = After table { $number }.
sit-here = I sit here
cards-more = { $count ->
    [one] and 1 before. After the round you see all.
   *[other] and { $count } before. After the round you see all.
}

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
your-turn-how = Choose one from your list, or type one. Saying it aloud is fine too.
say-this = Say this one
say-typed = Say this one
pass = Pass
i-am-done = I'm done
have-one-more = I have one more
i-am-back = I am back
you-are-away = You are away for a moment
you-are-away-how = Your place stays. Tap when you are back.
thank-you = Thank you. Your { obstacle } is saved.
you-stand-aside = You are done. Write one more and you join again.
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
round-counts = Round { $lap }. Said: { $said }. Still on lists: { $drafts } with { $writers } people.

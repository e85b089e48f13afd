# Intermediate results: the sentence, the test, what it clears.
we-have = We have
we-have-more = Write what there will be, as if it is true already
result-place = Intermediate result { $place } of { $count }
result-clears = { $bear ->
    [yes] { $count ->
        [one] This takes 1 bear off the road
       *[other] This takes { $count } bears off the road
    }
   *[no] { $count ->
        [one] This clears 1 obstacle
       *[other] This clears { $count } obstacles
    }
}
clears-short = { $bear ->
    [yes] { $count ->
        [one] 1 bear
       *[other] { $count } bears
    }
   *[no] { $count ->
        [one] 1 obstacle
       *[other] { $count } obstacles
    }
}
page-of = { $page } of { $pages }
results-to-come = We turn these into intermediate results
results-no-groups = There are no groups yet. Go back to grouping, or write a sentence below.
results-wait = Soon you can read the intermediate results here
results-wait-how = The facilitators are writing them now.
results-in-order = In order of what is needed first
all-results = { $count ->
    [one] The intermediate result
   *[other] All { $count } intermediate results
}
many-results = That is a lot. Can some go together?
groups-todo = { $count ->
    [one] 1 group without a sentence
   *[other] { $count } groups without a sentence
}
drafts-offered = A first sentence to change:
examples-offered = A sentence can sound like this:
example-one = “We have the training ready.”
example-two = “We have the end users in view and on board.”
phrase-group = Write the sentence
phrase-loose = Write a sentence without a group
save-sentence = Save the sentence
edit-sentence = Change the sentence
needed-earlier = Needed earlier
needed-later = Needed later
drop-result = Remove the sentence
check-true-already = Does it sound done?
check-true-already-heard = “{ $heard }” sounds not done yet
check-one-sentence = Is it one sentence?
check-one-sentence-heard = something follows: “{ $heard }”
check-what-not-how = Is it what, not yet how?
check-what-not-how-heard = “{ $heard }” sounds like how
check-fine = yes
read-aloud = Read aloud
logic-aloud-goal = To reach
logic-aloud-obstacle = we must get past
logic-aloud-result = For that it will be true:
wording-remarks = { $count ->
    [one] 1 remark
   *[other] { $count } remarks
}
remarks-short = { $count ->
    [one] 1 remark
   *[other] { $count } remarks
}
remark-said = Said aloud about the wording
remark-add = Note it
said-aloud = said aloud
also-in = also in
loose-bears = { $bear ->
    [yes] { $count ->
        [one] 1 bear without a result
       *[other] { $count } bears without a result
    }
   *[no] { $count ->
        [one] 1 obstacle without a result
       *[other] { $count } obstacles without a result
    }
}
covered-too = Belongs here too
covered-too-number = Number { $number } belongs here too
not-covered = Not after all
not-covered-number = Number { $number } does not belong here after all
cover-by-number = { $bear ->
    [yes] Number of a bear that belongs here too
   *[no] Number of an obstacle that belongs here too
}
wall-page-on = On, on the screen
wall-page-back = Back, on the screen

room-test = Test
stand-none = not tested yet
stand-open = test is running
stand-closed = tested
stand-untested = left untested on purpose
open-test = Ask the room
open-test-again = Ask the room again
close-test = Close and show the answers
leave-untested = Leave this untested on purpose
leave-untested-why = Why do we not test this? It goes into the plan.
answers-of = { $given } of { $of } answers
answers-none = Waiting for the first answer.
choice-agree = OK
choice-concern = OK, with a concern
choice-missing = Something is missing
choice-none = No opinion
choice-for = { $name }: { $choice }
answer-for = { $count ->
    [one] Answer for 1 other
   *[other] Answer for { $count } others
}
hands-counted = Hands in the room, without the phones
hands-keep = Count them

my-bear-inside = { $bear ->
    [yes] { $count ->
        [one] Your bear { $numbers } is in here
       *[other] Your bears { $numbers } are in here
    }
   *[no] { $count ->
        [one] Your obstacle { $numbers } is in here
       *[other] Your obstacles { $numbers } are in here
    }
}
test-question = What do you think?
test-changeable = You can still change it.
test-closed = The test is closed.
test-soon = Soon we ask what you think of it.
you-said = You said: { $choice }.
my-comment = You wrote:
which-concern = Which concern?
what-is-missing = What is missing?
comment-send = Send along
other-words = I know better words
other-words-how = How would you say it?
other-words-send = Send to the facilitator
bears-without = { $bear ->
    [yes] This bear of yours is in no result yet
   *[no] This obstacle of yours is in no result yet
}
bear-is-missing = { $bear ->
    [yes] My bear is missing
   *[no] My obstacle is missing
}
bear-is-missing-number = { $bear ->
    [yes] My bear { $number } is missing
   *[no] My obstacle { $number } is missing
}
bear-missing-signal = { $bear ->
    [yes] My bear { $number } is still missing
   *[no] My obstacle { $number } is still missing
}
bear-told = The facilitator knows.

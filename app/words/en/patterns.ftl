# Only for whoever works on the screens: every piece of a screen in every state.
patterns-title = All pieces of the screens
patterns-how = Each piece in six states, with made-up text. Choose one.
patterns-all = To all pieces
patterns-wholes = Whole screens
patterns-same = In this state there is nothing of its own to see here.
patterns-wall = Wall
patterns-desk = Desk
patterns-seat = Phone
state-word-leeg = empty
state-word-eerste = first
state-word-veel = many
state-word-fout = wrong
state-word-weg = away
state-word-laat = late

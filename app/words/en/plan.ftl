## The plan of approach and everything people take home. Always "obstacle" and "intermediate result".

# Around the text
plan-name = Plan of approach
plan-draft = Draft
plan-final = Final
plan-line = { $status }, as of { $date }
plan-line-version = { $status }, version { $version }, as of { $date }
plan-foot = { $title }, as of { $date }, { $reference }
plan-foot-version = { $title }, version { $version }, as of { $date }, { $reference }
plan-reference = ref. { $number }
plan-page = Page { "{page}" } of { "{pages}" }
plan-contents = Contents
plan-table = Table

# Time
plan-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
plan-day = { $day } { $month } { $year }
plan-quarter = quarter { $quarter } of { $year }
plan-month-of-year = { $month } { $year }
plan-week = week { $week } of { $year }
plan-later = later
plan-no-period = not known yet

# Sentences and lists
plan-and = { $most } and { $last }
plan-quote = “{ $text }”
plan-we-have = We have
plan-we-have-more = We have …
plan-people =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
plan-someone = somebody
plan-someone-else = somebody else

# Page one
plan-goal = Goal
plan-overview = Intermediate results
plan-how-it-came =
    { $people ->
        [one] 1 participant
       *[other] { $people } participants
    } named { $obstacles ->
        [one] 1 obstacle
       *[other] { $obstacles } obstacles
    } on the way to this goal. From these came { $results ->
        [one] 1 intermediate result.
       *[other] { $results } intermediate results.
    }
plan-note-roles = This plan gives roles instead of names. A name that somebody wrote in a text is still there.
plan-note-without = This plan gives no names. A name that somebody wrote in a text is still there.
plan-number = No.
plan-owner = Lead
plan-ready = Ready about
plan-owner-none = nobody yet
plan-owner-there = known
plan-owner-asked = { $who }: asked, no answer yet
plan-owner-later = { $who }: will say later
plan-owner-proposed = { $who }: proposed, still to be asked

# What is still open
plan-open = What is still open
plan-open-nothing = Nothing is open: every intermediate result has a lead and a time, and every obstacle has a place.
plan-open-what = What
plan-open-where = Where
plan-open-goal = No goal yet
plan-open-goal-why = Without a goal nobody can say what is in the way.
plan-open-results = No intermediate results yet
plan-open-results-why = The session is still going on.
plan-open-owner = No lead yet
plan-open-owner-proposed = Lead proposed, still to be asked
plan-open-owner-asked = Lead asked, no answer yet
plan-open-owner-later = Lead will say later
plan-open-period = No time yet
plan-open-period-proposed = Lead proposes another time
plan-open-order = Order and time do not fit
plan-waits-for = intermediate result { $one } waits for { $first }, but is planned before it
plan-open-untested = Not tested yet
plan-open-test-running = Test not closed yet
plan-open-left-untested = Not tested on purpose
plan-open-missing = Somebody still misses something
plan-open-unplaced =
    { $count ->
        [one] 1 obstacle without a place
       *[other] { $count } obstacles without a place
    }
plan-open-no-result =
    { $count ->
        [one] 1 obstacle in a group without an intermediate result
       *[other] { $count } obstacles in a group without an intermediate result
    }
plan-open-see-risks = see under risks
plan-open-parked = Parked, no outcome yet
plan-open-override = Went on anyway
plan-part-round = after the round of obstacles
plan-part-plan = at the end
plan-results-numbers =
    { $count ->
        [one] intermediate result { $numbers }
       *[other] intermediate results { $numbers }
    }

# Who took part
plan-people-heading = Who took part
plan-person = Name
plan-perspective = Perspective
plan-organisation = Organisation
plan-absent = Expected, not at the table: { $who }.

# Each intermediate result
plan-results = The intermediate results one by one
plan-result = Intermediate result
plan-helpers = Help
plan-first = First needed
plan-clears = Takes away
plan-clears-numbers =
    { $count ->
        [one] obstacle { $numbers }
       *[other] { $count } obstacles: { $numbers }
    }
plan-in-group = { $text } (group { $group })
plan-most-shared = Most shared
plan-shared-by = { $text } (obstacle { $number }, with { $count ->
    [one] 1 person
   *[other] { $count } people
})
plan-tested = Tested
plan-untested = not yet
plan-untested-because = not, on purpose: { $reason }
plan-test-running = still going on: { $answers }
plan-test-no-answers = nobody answered
plan-test-agree = { $count } agree
plan-test-concern = { $count } agree with a concern
plan-test-missing =
    { $count ->
        [one] 1 misses something
       *[other] { $count } miss something
    }
plan-test-none = { $count } without an opinion
plan-comment-agree = Agrees: { $said }
plan-comment-concern = Concern: { $said }
plan-comment-missing = Misses something: { $said }
plan-comment-none = No opinion: { $said }
plan-comment-wording = About the wording: { $said }

# Planning
plan-planning = Planning
plan-planning-caption = About when each intermediate result is there
plan-after = After

# Risks
plan-risks = Risks: the obstacles with each intermediate result
plan-risks-intro = This is in the way now. As long as an intermediate result is not there, these obstacles remain.
plan-risks-caption = Obstacles that intermediate result { $number } takes away
plan-risks-open = Without an intermediate result yet
plan-obstacle = Obstacle
plan-shared = Also with
plan-aside = Left out on purpose
plan-reason = Reason
plan-parking = Parking lot
plan-parked-number = P{ $number }
plan-parked-what = Question or obstacle
plan-parked-why = Why parked
plan-from = From
plan-outcome = Outcome
plan-outcome-none = none yet

# Closing round
plan-closing = What matters most to each of us
plan-who = Who
plan-matters-most = What matters most
plan-stars = With no.
plan-most-starred =
    { $results ->
        [one] Named most often: intermediate result { $numbers }, by { $count } people.
       *[other] Named most often: intermediate results { $numbers }, each by { $count } people.
    }
plan-improvements = Improvements for a next session
plan-improvements-good = This went well
plan-improvements-other = Differently next time
plan-kind = Kind

# Annex
plan-annex = Annex: from obstacle to intermediate result
plan-trace = All obstacles
plan-group = Group
plan-original = First words
plan-first-words = First said as: { $text }
plan-joined = Also named as no. { $number }: { $said }
plan-joined-heading = Joined
plan-is-parked = parked ({ $number })
plan-is-aside = left out on purpose
plan-nowhere = none yet
plan-logic = The logic read aloud
plan-logic-goal = The goal: { $goal }
plan-logic-result = To reach the goal we have to get past { $obstacles }. For that we have intermediate result { $number }: { $result }.
plan-aloud = To reach the goal we have to get past { $obstacle }. For that we have { $result }.
plan-from-day = From
plan-to-day = Until

# The five kinds of plan
plan-name-implementation = Implementation plan
plan-name-execution = Execution plan
plan-name-agenda = Work agenda
plan-name-programme = Programme plan
plan-when = When

# Babyconnect
plan-step-by-step = Step by step
plan-step-by-step-text = This plan does not look too far ahead and goes in small steps. First everything between now and the goal came on the table, from every perspective. Then each obstacle was turned into an intermediate result: how it is when the obstacle is gone. The plan says what there is then, who leads it and about when. It does not say how yet.
plan-every-lens = Everybody a different lens: who took part
plan-from-obstacles = From obstacles to intermediate results
plan-rough-planning = Rough planning
plan-on-the-road = Obstacles on the road
plan-and-then = And then? Improvements for a next session

# Implementation plan
plan-introduction = Introduction
plan-introduction-text = This implementation plan is a growing document. For each goal it says who does what and when. The team updates the plan as soon as something changes.
plan-context-team = The team and its place in the region
plan-context-hindering = What hinders, from the session
plan-hindering = Hindering factors
plan-hindering-intro = This is in the way of the goals, as it was named in the session.
plan-such-as =
    { $count ->
        [one] 1 obstacle: { $text }
       *[other] { $count } obstacles, such as { $text }
    }
plan-goals-intro = Every intermediate result is a goal of this plan.
plan-goal-number = Goal { $number }
plan-actions = Actions and agreements on interventions and changes
plan-goal-nr = Goal no.
plan-done = √

# Execution plan
plan-working-group = The working group
plan-preconditions = Preconditions
plan-preconditions-intro = Others wait for these intermediate results. So they come first.
plan-needed-for = Needed for no.
plan-schedule = Who does what and when
plan-who-does-what = Planning: who will do what and when?
plan-what-they-do = What there is then: we have …
plan-to-consider = To consider

# Work agenda
plan-sub-theme = Sub-theme
plan-agenda-result = Result
plan-we-stand-for = What we stand for

# Programme plan
plan-phases = Built up in phases
plan-phases-intro = The phases follow from what is needed first. An intermediate result can begin when those of the phase before are there.
plan-phase = Phase { $number }
plan-activities-in-time = Activities in time
plan-attention = Points of attention on the way
plan-small-scale = Starting on a small scale

# Bladen van een werkboek
plan-sheet-closing = Closing round
plan-sheet-improvements = Improvements

# Plan on a page
plan-legend = The arrows point from what has to be there first to what waits for it.
plan-coverage = Who sees what: perspective and intermediate result
plan-coverage-intro = How many obstacles of each perspective each intermediate result takes away. An obstacle counts with every intermediate result that takes it away.

# What changed
plan-changes = Changed since { $date }, ref. { $number }
plan-changes-named = Changed since { $name } ({ $date })
plan-obstacles = Obstacles
plan-nothing = nothing
plan-changed-goal = The goal is now: { $text }
plan-changed-final = The plan is final.
plan-changed-new-result = New: { $result }
plan-changed-gone-result = Dropped: { $result }
plan-changed-wording = { $number } has other words. First: { $old }. Now: { $new }.
plan-changed-owner = { $number } – lead was: { $old }. Now: { $new }.
plan-changed-helpers = { $number } – helped: { $old }. Now: { $new }.
plan-changed-period = { $number } – ready about was: { $old }. Now: { $new }.
plan-changed-first = { $number } – first needed was: { $old }. Now: { $new }.
plan-changed-tested = { $number } was tested by the room.
plan-changed-new-obstacle = New: { $number }. { $text }
plan-changed-parked = { $number } was parked: { $text }
plan-changed-aside = { $number } is left out on purpose: { $text }
plan-changed-covered = { $number } now belongs to intermediate result { $result }: { $text }
plan-changed-uncovered = { $number } now belongs to no intermediate result: { $text }
plan-changed-joined = { $number } was joined to { $keeper }: { $text }
plan-changed-new-parked = New in the parking lot: { $text }
plan-changed-outcome = Outcome of { $text }: { $outcome }

# Own template
plan-template-paragraph = paragraph { $number } (“{ $text }”)
plan-template-unknown = In { $place } stands “{ $name }”. There is no such name.
plan-template-row = In { $place } stands “{ $name }”. That name can only stand in a row of a table.
plan-template-mixed = In the row “{ $place }” stand both “{ $one }” and “{ $other }”. Choose one for each row.
plan-template-braces = In { $place } there is a brace too many or too few.
plan-template-not-word = This is not a Word file (.docx).
plan-template-too-large = This Word file is too large.

# What people fill in
plan-identity = About this plan
plan-field-project = Name
plan-field-region = Region
plan-field-organisation = Institution
plan-last-updated = Last updated on
plan-version = Version
plan-smart = The goal, precisely
plan-smart-specific = Specific
plan-smart-measurable = Measurable
plan-smart-acceptable = Acceptable
plan-smart-realistic = Realistic
plan-smart-timed = Time-bound
plan-field-outcomes = What it adds to the programme
plan-scope = Scope
plan-field-scope_in = Part of it
plan-field-scope_out = Not part of it
plan-field-start_small = Starting small
plan-action = Action
plan-data = Collecting data
plan-data-what = Data
plan-data-who = Recorded by
plan-data-how = How
plan-data-tool = With or in what
plan-communication = Communicating and motivating
plan-core-message = Core message: { $text }
plan-goal-or-way = Goal or new way of working
plan-way-of-talking = Action or meeting
plan-embedding = Spreading and embedding
plan-evaluation = Evaluation moments
plan-evaluation-what = What we look at
plan-who-adjusts = Who adjusts
plan-measure = How we measure it
plan-measures = How we know it is there
plan-organisation-of = Organisation
plan-body = Group
plan-body-does = What they do
plan-body-steering = Steering group
plan-body-leaders = Project leaders
plan-body-working = Working group
plan-body-partners = Partners
plan-rasci = Who is what for each result (RASCI)
plan-prompts = Do, consider and leave
plan-prompts-do = Do
plan-prompts-consider = Consider
plan-prompts-leave = Leave
plan-context = The context
plan-factor = About
plan-factors = What helps and what hinders
plan-factors-helping = Helps
plan-factors-hindering = Hinders
plan-factor-person = The care worker
plan-factor-surroundings = The surroundings
plan-factor-organisation = The organisation
plan-factor-change = The change itself
plan-no-theme = Without a theme
plan-agenda-named = { $text } (no. { $number })
plan-no-phase = No phase yet
plan-level = Level
plan-levels = Activities at different levels
plan-level-actions = Activities
plan-level-person = Person
plan-level-team = Team
plan-level-organisation = Organisation
plan-part-none = Without a part
plan-part-information = What people need to know
plan-part-communication = Communication
plan-part-kick_off = Kick-off meeting
plan-part-training = Training
plan-part-practice = Putting into practice
plan-part-conditions = Preconditions
plan-part-registration = Recording work and hours
plan-who-we-are = Who we are
plan-what-we-do = What we do
plan-smart-goals = SMART goals
plan-evaluate-between = Evaluating along the way
plan-build-in = Building it into existing ways of working
plan-goals-and-indicators = Goals and indicators for evaluation
plan-changed-filled = New or changed under “{ $heading }”: { $text }
plan-changed-dropped = Gone from “{ $heading }”: { $text }
plan-changed-undone = Not done after all: { $text }
plan-changed-result = intermediate result { $number }
plan-changed-cell = With { $about } – { $cell } was: { $old }. Now: { $new }.
plan-changed-title = The title is now: { $text }
plan-changed-kind = It is another kind of plan now: { $kind }.
plan-changed-done = Done: { $text }
plan-changed-version = A version was kept: { $label }
plan-theme = Theme
plan-evaluation-of = Evaluation: { $text }
plan-filled-in = Filled in on the plan

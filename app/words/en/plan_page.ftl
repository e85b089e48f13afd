open-count = { $count ->
    [one] 1 open point left
   *[other] { $count } open points left
}
open-none = Nothing is open any more.
open-owner = No lead yet:
open-owner-asked = Lead asked, no answer yet:
open-owner-later = Lead will say later:
open-owner-proposed = Lead proposed, still to ask:
open-period = No time yet:
open-proposed = Lead proposes another time:
open-untested = Not tested yet:
open-testing = Test not closed yet:
open-missing = Somebody still misses something:
open-unplaced = Without a place:
open-uncovered = In a group without a result:
open-parked = Still parked:
open-override = Went on anyway:
open-choose-owner = Choose a lead
open-choose-period = Choose a time
open-take-proposed = Take the proposal
open-leave-untested = Leave untested
open-why-untested = Why do we not test this? This goes into the plan.
open-close-test = Close the test
open-set-aside = Set aside
open-why-aside = Why do we not take this up?
open-who-leads = Who leads this?
open-said-yes = Said yes in the room
open-still-ask = Ask on the phone
finish = Finish the session
finish-anyway = Finish anyway
finish-reason = Something is still open. Why do we finish anyway? This goes into the plan.
finish-done = The session is finished.
finish-reopen = Reopen the session
finish-thanks = Done. Thank you all.
sum-obstacles = { $bear ->
    [yes] { $count ->
        [one] bear
       *[other] bears
    }
   *[no] { $count ->
        [one] obstacle
       *[other] obstacles
    }
}
sum-results = { $count ->
    [one] intermediate result
   *[other] intermediate results
}
sum-owned = with a lead
sum-owners = Leads:
share-title = Your share
share-plan = Save the plan (Word)
share-leads = You lead this
share-helps = You help with this
share-stars = This mattered most to you
share-cards = { $bear ->
    [yes] Your bears
   *[no] Your obstacles
}
share-parked = Parked
share-aside = Set aside on purpose:
share-no-result = No intermediate result yet
downloads-title = Take the plan along
downloads-names = Names
downloads-names-choice = With names
downloads-roles = Roles instead of names
downloads-without = Without names
downloads-docx = Word
downloads-md = Markdown
downloads-csv = CSV
downloads-pdf = PDF
downloads-a3 = PDF on A3
downloads-svg = Timeline (SVG)
downloads-project = MS Project (XML)
downloads-xlsx = Excel
downloads-ics = Calendar
downloads-zip = All (zip)
downloads-json = JSON
downloads-failed = The file for { $format } cannot be made now.
downloads-others = The other files can still be saved. The session is safe.
downloads-back = Back

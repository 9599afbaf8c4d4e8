leave-gap-declined = Nobody covers then, because they can't: { $days }.
uncovered-declined = { $reader ->
        [own] { $stand_in } covers for you ({ $days }), but can't on these days: { $gap }. Nobody covers for you then.
       *[other] { $stand_in } covers for { $who } ({ $days }), but can't on these days: { $gap }. Nobody covers then: deadlines to the hour that run out come to you.
    }
uncovered-declined-instead = { $reader ->
        [own] { $instead } covers for you now, instead of { $stand_in }, who can't ({ $days }).
       *[other] { $instead } covers for { $who } now, instead of { $stand_in }, who can't ({ $days }).
    }
uncovered-declined-over = { $reader ->
        [own] { $stand_in } could not cover on days of your leave ({ $days }). That is settled.
       *[other] { $stand_in } could not cover for { $who } on some days ({ $days }). That is settled.
    }
cover-declined = You can't cover for { $who } ({ $gap }), so nobody does then: { $who } is told and can name someone else.
cover-again = I can cover after all
cover-kept = You cover for { $who } as before ({ $days }).
cover-none = You don't stand in for anyone, so nothing has changed.
cover-not-for = You don't stand in for { $who }, so nothing has changed.
cover-not-then = You don't stand in for anyone on those days ({ $days }), so nothing has changed.
cover-which = Who can't you cover for? Nothing has been changed yet.
cover-cannot = Can't cover for { $who }, { $gap }

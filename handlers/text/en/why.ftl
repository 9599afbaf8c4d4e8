why-now = Why now?
why-title = Why this came on { $sent }:
why-nothing = I have not told you anything of my own accord yet.
why-more = … and { $count } more

why-todo-given-immediate = { $giver } gave you “{ $what }”: you hear of that at once.
why-todo-day-before = “{ $what }” is due { $day }: you hear of it on the day before.
why-todo-today = “{ $what }” is due { $day }: you hear of it on that day.
why-todo-overdue = “{ $what }” was due { $day }: you hear of it once more on the day after.
why-todo-snoozed = You asked to be reminded of “{ $what }” on { $owed }.
why-todo-still-open = “{ $what }” was due { $day }: what stays open comes once a week, on Monday.
why-next-contact-today = The next contact with { $customer } was planned for { $day }: what to know for it comes that morning.
why-logging-passed = The contact with { $customer } on { $day } was over at { $owed }: from then on there are 24 hours to log it.
why-logging-twenty-hours = The contact with { $customer } on { $day } was not logged at { $owed }, when 20 of the 24 hours were gone.
why-logging-missed = The contact with { $customer } on { $day } was not logged when its 24 hours ended, { $owed }.
why-logging-still-open = The contact with { $customer } on { $day } is not logged: what stays open comes once a week, on Monday.
why-issue-given-immediate = { $customer } waits until { $when } for an answer to “{ $what }”: who has to give it hears of that at once.
why-issue-half-time = { $customer } waits until { $when } for an answer to “{ $what }”: half of the time was gone at { $owed }.
why-issue-nearly = { $customer } waits until { $when } for an answer to “{ $what }”: the time was nearly up at { $owed }.
why-issue-missed = { $customer } waited until { $when } for an answer to “{ $what }”: then the time was up.
why-issue-still-open = { $customer } waited until { $when } for an answer to “{ $what }”: what stays open comes once a week, on Monday.
why-profile-today = The profile of { $customer } was due for a look on { $day }, a month after the last one.
why-profile-still-open = Nobody has looked at the profile of { $customer } for more than a month: what stays open comes once a week, on Monday.
why-silence-today = By { $day } there had been no contact with { $customer } for too long, and none was planned.
why-silence-still-open = There has been no contact with { $customer } for too long, and none is planned: what stays open comes once a week, on Monday.
why-contract-ninety-days = The contract with { $customer } ends { $day }: you hear of it 90 days before.
why-contract-sixty-days = The contract with { $customer } ends { $day }: you hear of it 60 days before.
why-contract-thirty-days = The contract with { $customer } ends { $day }: you hear of it 30 days before.
why-decline-immediate = What { $customer } said has turned for the worse, in the contact that was logged { $owed }.
why-stand-in-immediate = { $who } goes on leave and named you to stand in: you hear of that at once.
why-undelivered-immediate = { $who } could not be told what is due, { $owed }: somebody has to take it over.
why-manager-immediate = Who manages { $who } has changed, which concerns you: you hear of that at once.
why-anything = This was due { $owed }: “{ $what }”.

why-team = It is { $owner }'s to do; you hear of it too.

why-came-on-time = It came { $way ->
        [urgent] on { $sent }: urgent things come at once, at any hour
        [digest] in the morning digest of { $sent }
       *[alone] on { $sent }
    }.
why-came-night = { $owed } is outside your hours ({ $opens } to { $closes }), so it came { $way ->
        [digest] in the morning digest of { $sent }
       *[alone] on { $sent }
    }.
why-came-weekend = { $off } is a day off of yours, so it came { $way ->
        [digest] in the morning digest of { $sent }
       *[alone] on { $sent }
    }.
why-came-holiday = { $off } is a public holiday ({ $holiday }), so it came { $way ->
        [digest] in the morning digest of { $sent }
       *[alone] on { $sent }
    }.
why-came-leave = You are away on { $off }, so it came { $way ->
        [digest] in the morning digest of { $sent }
       *[alone] on { $sent }
    }.
why-came-closed = When it could have been said you were off, so it came { $way ->
        [digest] in the morning digest of { $sent }
       *[alone] on { $sent }
    }.
why-came-stand-in = { $owner } is away and you stand in, so it came to you, on { $sent }.
why-came-cap = You had had { $cap } messages that day, as many as you want, so it waited for the morning digest of { $sent }.
why-came-muted = You have switched such messages off, so it came in the morning digest of { $sent }.
why-came-early = It begins before your digest of that day could be read, so it came on { $sent }.
why-late = It should have come on { $due }, but I could not send it then.
why-comment-immediate = { $who } named you in a comment on this customer, at { $owed }.
why-linked-immediate = { $who } linked a channel to a customer of yours: you hear of that at once.
why-strategy-action-immediate = { $giver } gave you “{ $what }” of the strategy for { $customer }: you hear of that at once.
why-strategy-action-today = “{ $what }” of the strategy for { $customer } is due { $day }: you hear of it on that day.
why-strategy-action-overdue = “{ $what }” of the strategy for { $customer } was due { $day }: you hear of it once more on the day after.
why-strategy-action-still-open = “{ $what }” of the strategy for { $customer } is still open: what stays open comes once a week, on Monday.
why-watched-immediate = You watch { $customer }, and { $who } has done something that matters there, at { $owed }. It comes in your next digest.
why-deal-overdue = { $what } with { $customer } was expected to close { $day }: you hear of it on the day after.
why-deal-aged = { $what } with { $customer } has been in the stage “{ $stage }” for 30 days: you hear of it once in each stage.
why-deal-still-open = { $what } with { $customer } is still open: what stays open comes once a week, on Monday.

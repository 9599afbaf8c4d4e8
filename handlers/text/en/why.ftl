why-now = Why now?
why-title = Why this came on { $sent }:
why-nothing = I haven't sent you any reminders yet.
why-more = …and { $count } more

why-todo-given-immediate = { $giver } assigned you “{ $what }”, and you're told right away.
why-todo-day-before = “{ $what }” is due { $day }: you're reminded the day before.
why-todo-today = “{ $what }” is due { $day }: you're reminded on the day.
why-todo-hour = You named this hour for “{ $what }”.
why-todo-overdue = “{ $what }” was due { $day }: you're reminded once more the day after.
why-todo-missed = { $owner } has not done “{ $what }”, which was due { $day }: you manage { $owner }.
why-todo-snoozed = You asked to be reminded of “{ $what }” on { $owed }.
why-todo-still-open = “{ $what }” was due { $day }: what stays open comes up once a week, on Monday.
why-next-contact-today = Your next contact with { $customer } was planned for { $day }: the briefing comes that morning, or at once where it only became yours that day.
why-logging-passed = The meeting with { $customer } on { $day } was over at { $owed }: from then on there are 24 hours to log it.
why-logging-twenty-hours = The meeting with { $customer } on { $day } wasn't logged by { $owed }, when 20 of the 24 hours were up.
why-logging-missed = The meeting with { $customer } on { $day } wasn't logged when its 24 hours ended, { $owed }.
why-logging-still-open = The meeting with { $customer } on { $day } isn't logged: what stays open comes up once a week, on Monday.
why-issue-given-immediate = { $customer } needs an answer to “{ $what }” by { $when }, and whoever has to give it is told right away.
why-issue-today = { $customer } needs an answer to “{ $what }” by { $when }: you're reminded on the morning of that day.
why-issue-half-time = { $customer } needs an answer to “{ $what }” by { $when }: half the time was up at { $owed }.
why-issue-nearly = { $customer } needs an answer to “{ $what }” by { $when }: time was almost up at { $owed }.
why-issue-missed = { $customer } needed an answer to “{ $what }” by { $when }, when time ran out.
why-issue-overdue = { $customer } needed an answer to “{ $what }” by { $when }, before the leave began: it goes to whoever stands in.
why-issue-still-open = { $customer } needed an answer to “{ $what }” by { $when }: what stays open comes up once a week, on Monday.
why-profile-today = { $customer }'s profile was due for a check on { $day }, a month after the last one.
why-profile-still-open = No one has checked { $customer }'s profile for more than a month: what stays open comes up once a week, on Monday.
why-silence-today = By { $day } there had been no contact with { $customer } for too long, and none was planned.
why-silence-still-open = There has been no contact with { $customer } for too long, and none is planned: what stays open comes up once a week, on Monday.
why-contract-ninety-days = The contract with { $customer } ends { $day }: you're reminded 90 days before.
why-contract-sixty-days = The contract with { $customer } ends { $day }: you're reminded 60 days before.
why-contract-thirty-days = The contract with { $customer } ends { $day }: you're reminded 30 days before.
why-decline-immediate = { $customer } is dissatisfied or less satisfied than before, going by what was noted { $owed }.
why-stand-in-immediate = { $who } named you to cover during a leave, and you're told right away.
why-uncovered-immediate = { $stand_in } covers for { $who }, but not on some of those days, and you're told right away.
why-undelivered-immediate = { $who } couldn't be told what was due, { $owed }: someone has to take over.
why-manager-immediate = { $who }'s manager has changed, which concerns you, and you're told right away.
why-anything = This was due { $owed }: “{ $what }”.

why-team = It's { $owner }'s to do; you're told, too.

why-came-on-time = It came { $way ->
        [urgent] on { $sent }: urgent things come right away, at any hour
        [digest] in the morning digest of { $sent }
       *[alone] on { $sent }
    }.
why-came-night = { $owed } is outside your hours ({ $opens } to { $closes }), so it came { $way ->
        [digest] in the morning digest of { $sent }
       *[alone] on { $sent }
    }.
why-came-weekend = { $off } is one of your days off, so it came { $way ->
        [digest] in the morning digest of { $sent }
       *[alone] on { $sent }
    }.
why-came-holiday = { $off } is a public holiday ({ $holiday }), so it came { $way ->
        [digest] in the morning digest of { $sent }
       *[alone] on { $sent }
    }.
why-came-leave = { $tense ->
        [past] You were away on { $off }
       *[now] You're away on { $off }
    }, so it came { $way ->
        [digest] in the morning digest of { $sent }
       *[alone] on { $sent }
    }.
why-came-closed = You were off when it could have been sent, so it came { $way ->
        [digest] in the morning digest of { $sent }
       *[alone] on { $sent }
    }.
why-came-stand-in = { $owner } was away and you were covering, so it came to you, on { $sent }.
why-came-uncovered = { $owner } was away and nobody covered, so it came to you, on { $sent }.
why-came-cap = You'd already had { $cap } messages that day, the most you want, so it waited for the morning digest of { $sent }.
why-came-muted = You've turned these messages off, so it came in the morning digest of { $sent }.
why-came-early = It starts before you could have read your digest that day, so it came on { $sent }.
why-late = It should have come on { $due }, but I couldn't send it then.
why-comment-immediate = { $who } named you in a comment on this customer, or answered one of yours, at { $owed }.
why-linked-immediate = { $who } linked a channel to a customer of yours, and you're told right away.
why-strategy-action-immediate = { $giver } assigned you “{ $what }” from the strategy for { $customer }, and you're told right away.
why-strategy-action-today = “{ $what }” from the strategy for { $customer } is due { $day }: you're reminded on the day.
why-strategy-action-overdue = “{ $what }” from the strategy for { $customer } was due { $day }: you're reminded once more the day after.
why-strategy-action-still-open = “{ $what }” from the strategy for { $customer } is still open: what stays open comes up once a week, on Monday.
why-watched-immediate = You watch { $customer }, and { $who } did something there that matters, at { $owed }. It comes in your next digest.
why-deal-overdue = { $what } with { $customer } was expected to close { $day }: you hear of it on the day after.
why-deal-aged = { $what } with { $customer } has been in the stage “{ $stage }” for 30 days: you hear of it once in each stage.
why-deal-still-open = { $what } with { $customer } is still open: what stays open comes once a week, on Monday.
why-stand-in-passed = You stood in for { $who }, and that is over.
why-manager-passed = You managed { $who } until now: you hear of that at once.
why-owned-immediate = { $who } changed or asked about something of yours: you hear of that at once.
why-instalment-soon = { $amount } of { $what } with { $customer } is due { $day }: you hear of it three working days before.
why-instalment-overdue = { $amount } of { $what } with { $customer } was due { $day }: you hear of it on the day after.
why-instalment-still-open = { $amount } of { $what } with { $customer } is still open: what stays open comes once a week, on Monday.
why-satisfaction-today = { $customer } has no satisfaction score for { $period } yet: you are asked once a quarter, in its last month.
why-team-week-today = A look at your team comes once a week, on the day chosen in /followup preferences, where there is something to see.
why-review-ready-today = { $period } is over: its review is offered on the first working day after it.

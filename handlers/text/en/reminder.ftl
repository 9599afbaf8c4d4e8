say-todo-given-immediate = { $whose ->
    [own] { $giver } assigned you a to-do: { $what }
   *[other] { $giver } assigned { $owner } a to-do: { $what }
}
say-todo-day-before = Due tomorrow, { $day }: { $what }
say-todo-today = Due today, { $day }: { $what }
say-todo-ahead = Due { $day }: { $what }
say-todo-hour = Now due, { $day }: { $what }
say-todo-hour-of = Now due for { $owner }, { $day }: { $what }
say-todo-away = Due while you're away, { $day }: { $what }
say-todo-overdue = Overdue since { $day }: { $what }
say-todo-again = Due again today, not done on { $day }: { $what }
say-todo-missed = { $owner } was to do it by { $day }: { $what }
say-todo-snoozed = You asked to be reminded: { $what }
say-next-contact-today = Today, { $day }: follow up with { $customer }
say-next-contact-ahead = { $day }: follow up with { $customer }
say-logging-passed = { $was ->
    [held] Your meeting with { $customer } on { $day } is over. Log it while it's fresh, by { $until }.
   *[planned] Your meeting with { $customer } was planned for { $day }. If it took place, log it while it's fresh, by { $until }.
}
say-logging-twenty-hours = Not logged yet: your meeting with { $customer } on { $day }. The 24 hours end { $until }.
say-logging-missed = Your meeting with { $customer } on { $day } still isn't logged (24 h passed { $until }). Better late than never.
say-issue-given-immediate = { $customer } is waiting on { $whose ->
        [own] you
       *[other] { $owner }
    } – reply by { $when }: { $question }
say-issue-today = Due today: { $customer } is waiting on { $whose ->
        [own] you
       *[other] { $owner }
    } – reply by { $when }: { $question }
say-issue-half-time = Half the time is up: { $customer } is waiting on { $whose ->
        [own] you
       *[other] { $owner }
    } – reply by { $when }: { $question }
say-issue-nearly = Time is almost up: { $customer } is waiting on { $whose ->
        [own] you
       *[other] { $owner }
    } – reply by { $when }: { $question }
say-issue-missed = Missed: { $customer } is waiting on { $whose ->
        [own] you
       *[other] { $owner }
    } for a reply that was due { $when }: { $question }
say-issue-overdue = Overdue: { $customer } is waiting on { $whose ->
        [own] you
       *[other] { $owner }
    } for a reply that was due { $when }: { $question }
say-profile-today = { $was ->
    [created] { $customer }'s profile was created on { $day }. Is it still accurate?
   *[checked] { $customer }'s profile was last checked on { $day }. Is it still accurate?
}
log-it = Log it
not-held = Didn't happen
appointment-held = ✅ Logged
appointment-held-later = Not logged; the next contact logged was on { $day }
appointment-replaced = Replaced by a new next contact
appointment-not-held = Didn't happen
appointment-instead = Not held; planned for { $when } instead
appointment-cancelled = No longer planned
not-held-title = Didn't happen
not-held-when = New date
not-held-hint = If left empty, nothing new is planned.
brief-issues = Waiting for our answer
brief-issues-any = Open questions of the customer
brief-issues-told = Questions of the customer, and our answers
brief-issue = { $what } ({ $status })
brief-profile = Profile
brief-pains = Needs
brief-chain = Decision chain
brief-feedback = Last feedback
brief-feedback-said = { $said } ({ $day })
brief-todo = { $what } ({ $when })
brief-promises = Open promises
brief-approved = Approved before
profile-accurate = Still accurate
profile-is-fresh = ✅ { $customer }'s profile was checked on { $day }.
profile-is-gone = { $customer } is no longer a customer.
stage-potential = Potential
stage-interested = Interested
stage-cooperating = Cooperating
stage-strategic = Strategic

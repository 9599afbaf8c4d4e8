digest-title = { $count ->
    [one] 1 thing for you
   *[other] { $count } things for you
}
say-todo-given-at-once = { $giver } gave you a to-do: { $what }
say-todo-day-before = Due tomorrow, { $day }: { $what }
say-todo-today = Due today, { $day }: { $what }
say-todo-overdue = Was due { $day }: { $what }
say-todo-snoozed = You asked to be reminded: { $what }
say-next-contact-today = Today, { $day }: next contact with { $customer }
say-logging-passed = Your contact with { $customer } on { $day } is over. Log it while it is fresh, by { $until }.
say-logging-twenty-hours = Not logged yet: your contact with { $customer } on { $day }. The 24 hours end { $until }.
say-logging-missed = The 24 hours for logging your contact with { $customer } on { $day } ended { $until }. A late record is better than none.
say-issue-given-at-once = { $customer } waits for your answer by { $when }: { $question }
say-issue-half-time = Half the time is gone: { $customer } waits for { $owner }'s answer by { $when }: { $question }
say-issue-nearly = Time is nearly up: { $customer } waits for { $owner }'s answer by { $when }: { $question }
say-issue-missed = Missed: { $customer } waited for { $owner }'s answer until { $when }: { $question }
say-profile-today = The profile of { $customer } was last looked at on { $day }. Is it still accurate?
log-it = Log it
not-held = Not held
appointment-held = ✅ Logged
appointment-replaced = Replaced by a new next contact
appointment-not-held = Not held
appointment-cancelled = No longer planned
not-held-title = Not held
not-held-when = New date
not-held-hint = Left empty, nothing new is planned.
brief-profile = Profile
brief-pains = Needs
brief-chain = Decision chain
brief-feedback = Last feedback
brief-promises = Open promises
profile-accurate = Still accurate
profile-is-fresh = ✅ Looked at again
stage-potential = Potential
stage-interested = Interested
stage-cooperating = Cooperating
stage-strategic = Strategic

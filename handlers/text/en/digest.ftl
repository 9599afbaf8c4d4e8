digest-header = Today, { $day }: { $count ->
    [one] 1 thing
   *[other] { $count } things
}
digest-team = Missed in your team
digest-still-open = Still open
digest-other = Without a customer
digest-of = { $who }: { $what }
digest-more = … and { $count } more: see *Home*, the tab above this conversation.
digest-withheld = { $count ->
    [one] What stood here is no longer yours to see.
   *[other] { $count } things that stood here are no longer yours to see.
}
digest-due-overdue = ⚠️ overdue since { $day }
digest-due-today = due today, { $day }
digest-due-tomorrow = due tomorrow, { $day }
digest-due-ahead = due { $day }
digest-given = from { $giver }
digest-meeting = Contact planned for today
digest-meeting-at = Meeting { $time }
digest-meeting-on = Contact planned for { $when }
digest-moved = moved to { $when }
digest-log = Log the contact of { $day }
digest-log-of-other = { $owner }: contact with { $customer } of { $day } not logged
digest-log-until = by { $when }
digest-log-over = the 24 hours ended { $when }
digest-issue = Waits for your answer: { $question }
digest-issue-of-other = { $owner }: { $customer } waits for an answer: { $question }
digest-profile = Is the profile still accurate?
digest-profile-seen = last look { $day }
digest-tomorrow = Snooze 1 day
digest-week = Snooze to next Monday
digest-reassign = Reassign…
digest-reassign-to = Who takes it over?
digest-open = Open customer
digest-move = Move…
digest-not-held = Not held, reschedule…
digest-edit = Edit the profile…

say-todo-still-open = Still open, due { $day }: { $what }
say-logging-still-open = Still not logged: your contact with { $customer } on { $day }. A late record is better than none.
say-logging-passed-of-other = { $owner }'s contact with { $customer } on { $day } is over, to be logged by { $until }.
say-logging-twenty-hours-of-other = Not logged yet: { $owner }'s contact with { $customer } on { $day }. The 24 hours end { $until }.
say-logging-missed-of-other = { $owner } has not logged the contact with { $customer } on { $day }: the 24 hours ended { $until }.
say-issue-still-open = Still not answered: { $customer } has waited for { $owner }'s answer since { $when }: { $question }
say-profile-still-open = The profile of { $customer } has not been looked at since { $day }. Is it still accurate?

digest-header = Today, { $day }: { $count ->
    [one] 1 thing
   *[other] { $count } things
}
digest-team = In your team
digest-still-open = Still open
digest-other = Other
digest-people = Colleagues
digest-of = { $who }: { $what }
digest-more = …and { $count } more on *Home*, the tab above this conversation.
digest-withheld = { $count ->
    [one] 1 thing listed here is no longer yours to see.
   *[other] { $count } things listed here are no longer yours to see.
}
digest-due-overdue = ⚠️ overdue since { $day }
digest-due-today = due today, { $day }
digest-due-tomorrow = due tomorrow, { $day }
digest-due-ahead = due { $day }
digest-given = from { $giver }
digest-meeting = Planned for today
digest-meeting-at = Meeting at { $time }
digest-meeting-on = Planned for { $when }
digest-moved = moved to { $when }
digest-log = Log your meeting of { $day }
digest-log-of-other = { $owner }: meeting with { $customer } on { $day } not logged
digest-log-until = by { $when }
digest-log-over = 24 h passed { $when }
digest-issue = Waiting on you: { $question }
digest-issue-of-other = { $customer } is waiting on { $owner }: { $question }
digest-profile = Is the profile still accurate?
digest-profile-seen = { $was ->
    [created] created { $day }
   *[checked] last checked { $day }
}
digest-tomorrow = Snooze 1 day
digest-week = Snooze until next Monday
digest-reassign = Reassign…
digest-reassign-to = Who takes over?
digest-open = Open customer
digest-move = Move…
digest-not-held = Didn't happen, reschedule…
digest-edit = Edit profile…

say-todo-still-open = Still open, due { $day }: { $what }
say-logging-still-open = Your meeting with { $customer } on { $day } still isn't logged. Better late than never.
say-logging-passed-of-other = { $was ->
    [held] { $owner }: the meeting with { $customer } on { $day } is over and should be logged by { $until }.
   *[planned] { $owner }: the meeting with { $customer } was planned for { $day } and should be logged by { $until }, if it took place.
}
say-logging-twenty-hours-of-other = Not logged yet by { $owner }: the meeting with { $customer } on { $day }. The 24 hours end { $until }.
say-logging-missed-of-other = { $owner }: the meeting with { $customer } on { $day } still isn't logged (24 h passed { $until }).
say-issue-still-open = Still unanswered: { $customer } is waiting on { $whose ->
        [own] you
       *[other] { $owner }
    } for a reply that was due { $when }: { $question }
say-profile-still-open = { $was ->
    [created] { $customer }'s profile hasn't been checked since it was created on { $day }. Is it still accurate?
   *[checked] { $customer }'s profile hasn't been checked since { $day }. Is it still accurate?
}

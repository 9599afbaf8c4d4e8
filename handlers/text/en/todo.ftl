todo-none = Nothing open. Everything you promised is done.
todo-list-title = { $count ->
    [one] 1 open to-do
   *[other] { $count } open to-dos
}
todo-created = Noted:
todo-created-for = Noted, and { $owner } is told:
todo-when = I found no due date in it. When is it due?
todo-pick-due = Pick a date
todo-done = Done
todo-reopen = Reopen
todo-snooze = Snooze
todo-reassign = Reassign
todo-reassigned = Now with { $owner }, who is told.
todo-is-done = ✅ Done on { $when }
todo-is-cancelled = Withdrawn
todo-is-snoozed = snoozed until { $when }
due-never = no due date
due-overdue = ⚠️ was due { $day }, { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
due-today = due today, { $day }
due-ahead = due { $day }
snooze-hour = 1 hour
snooze-tomorrow = Tomorrow 09:00
snooze-week = Next Monday 09:00
snooze-pick = Pick a time…
snooze-title = Snooze
snooze-until = Say nothing until
todo-new-title = Make it a to-do
todo-new-text = What is to be done
todo-new-due = Due date

todo-none-open = Nothing open. Everything you promised is done.
todo-none-overdue = Nothing is overdue.
todo-none-done = Nothing was done in the last 30 days.
todo-none-of = You have nothing open with { $customer }. To note something, write what is to be done after /todo.
todo-list-open = { $count ->
    [one] 1 open to-do
   *[other] { $count } open to-dos
}
todo-list-overdue = { $count } overdue
todo-list-done = { $count } done in the last 30 days
todo-list-of = { $customer }: { $count ->
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
todo-is-cancelled = Deleted
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
todo-edit-title = Edit to-do
todo-new-due-time = Time of day
todo-several-people = Several people are named, so it stays with you. Reassign gives it to one of them.
todo-once = A to-do does not repeat. What comes again and again is an action of a strategy: `/strategy`.

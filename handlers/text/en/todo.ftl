todo-none-open = Nothing open. You've done everything you promised.
todo-none-overdue = Nothing is overdue.
todo-none-done = Nothing was done in the last 30 days.
todo-none-days = Nothing is due { $days }.
todo-none-of = You have nothing open with { $customer }. To add a to-do, type what needs doing after /todo.
todo-list-open = { $count ->
    [one] 1 open to-do
   *[other] { $count } open to-dos
}
todo-list-overdue = { $count } overdue
todo-list-done = { $count } done in the last 30 days
todo-list-days = { $days }: { $count } due
todo-list-of = { $customer }: { $count ->
    [one] 1 open to-do of yours
   *[other] { $count } open to-dos of yours
}
todo-list-others = { $count ->
    [one] Colleagues have 1 more to-do with { $customer }; its card shows who.
   *[other] Colleagues have { $count } more to-dos with { $customer }; its card shows who.
}
todo-none-both = Nothing of { $customer } is due { $days }.
todo-none-person = { $dated ->
    [yes] { $name }: nothing is due { $days }.
   *[no] { $name }: nothing is open.
}
todo-none-team = { $dated ->
    [yes] Nothing of your team is due { $days }.
   *[no] Your team has nothing open. Your team are those who named you with /followup manager.
}
todo-list-both = { $customer }, { $days }: { $count } due
todo-list-person = { $dated ->
    [yes] { $name }, { $days }: { $count } due
   *[no] { $name }: { $count ->
        [one] 1 open to-do
       *[other] { $count } open to-dos
    }
}
todo-list-team = { $dated ->
    [yes] Your team, { $days }: { $count } due
   *[no] Your team: { $count ->
        [one] 1 open to-do
       *[other] { $count } open to-dos
    }
}
todo-list-partly = These are only the to-dos that you gave { $name } or that you stand in for. The others are seen by { $name } and who manages them.
todo-none-fits = A planned contact fits, and no to-do, so nothing was changed. It has its buttons on my Home tab.
todo-created = Noted:
todo-created-for = { $way ->
    [stand_in] Noted – { $owner } is on leave, so { $stand_in } has been notified:
    [later] Noted – { $owner } is on leave and hears of it on { $day }:
    [put_off] Noted – { $owner } hears of it on { $day }:
    [stand_in_put_off] Noted – { $owner } is on leave; { $stand_in } covers and hears of it on { $day }:
   *[other] Noted – { $owner } has been notified:
}
todos-made = { $count ->
    [one] Noted, 1 to-do
   *[other] Noted, { $count } to-dos
}
todos-unmade = These to-dos have been removed.
todos-undo = { $count ->
    [one] Undo
   *[other] Undo all { $count }
}
todo-when = I found no due date in it. When is it due?
todo-pick-due = Pick a date
todo-done = Done
todo-reopen = Reopen
todo-snooze = Snooze
todo-reassign = Reassign
todo-reassigned = { $way ->
    [stand_in] “{ $what }” is now { $owner }'s to do. They're on leave, so { $stand_in } has been notified.
    [later] “{ $what }” is now { $owner }'s to do. They're on leave and hear of it on { $day }.
    [put_off] “{ $what }” is now { $owner }'s to do. They hear of it on { $day }.
    [stand_in_put_off] “{ $what }” is now { $owner }'s to do. They're on leave; { $stand_in } covers and hears of it on { $day }.
   *[other] “{ $what }” is now { $owner }'s to do – they've been notified.
}
todo-is-done = ✅ Done on { $when }
todo-is-cancelled = Deleted
todo-is-snoozed = snoozed until { $when }
todo-is-snoozed-past = snoozed until { $when }; still due { $day }
todo-due-later = Due { $day } instead
due-never = no due date
due-overdue = ⚠️ was due { $day }, { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
due-again = ⚠️ due again today; not done on { $day }
due-today = due today, { $day }
due-ahead = due { $day }
snooze-hour = 1 hour
snooze-tomorrow = Tomorrow, 9 AM
snooze-week = Next Monday, 9 AM
snooze-pick = Pick a time…
snooze-title = Snooze
snooze-until = Remind me again
todo-new-title = Make it a to-do
todo-new-text = What needs to be done
todo-new-due = Due date
todo-edit-title = Edit to-do
todo-new-due-time = Time
todo-several-people = Several people are named, so it stays with you. Reassign gives it to one of them.
todo-once = It isn't clear how often it comes again, so it's noted once. To repeat it, press Edit and fill in “Repeats”.
todo-untold = { $name } hasn't been told: it isn't clear whether it's theirs to do, so it's on your list.
todo-untold-undated = { $name } hasn't been told yet: they get it with the day that you pick, or now without one.
todo-give = Give it to { $name }
todo-repeats = repeats { $timing }
todo-next = next on { $day }
todo-coming = Next due: { $days }
todo-repeats-label = Repeats
todo-repeats-hint = Such as “every Friday”, “every second Tuesday”, “monthly”, “on the 15th of every month”. Leave it empty for a to-do that's done once.
todo-meant-drop = { $count ->
    [one] Is this what you no longer need? Nothing has been changed yet.
   *[other] Is it one of these that you no longer need? Nothing has been changed yet.
}
todo-meant-none = I found nothing open that is to be moved. Is it a new to-do?
todo-meant-none-done = I found nothing open that this finishes. Is it a new to-do?
todo-meant-new = Save as a new to-do
todo-same = { $dated ->
    [yes] The same to-do is open already, due { $day }. Delete this one to keep it once.
   *[no] The same to-do is open already. Delete this one to keep it once.
}

# What a colleague wants, as the to-do of whom they asked.
asked-by-colleague-answer = todo: tell { $who } { $what }
asked-by-colleague-thing = todo: give { $who } { $what }
asked-by-colleague-deed = todo: { $what }

move = Move
close = Close
appointment-title = Next contact
appointment-details = Time, place, materials
appointment-on = Date
appointment-starts = Time
appointment-starts-hint = In { $owner }'s time zone.
appointment-place = Place
appointment-place-placeholder = Their office, a restaurant, a video link
appointment-materials = Materials to prepare
appointment-materials-placeholder = Price list, two samples, contract
appointment-materials-hint = Separate them with commas or new lines. You'll get them as a checklist that morning.
appointment-call-off = Cancel this meeting
appointment-call-off-title = Cancel this meeting?
appointment-call-off-question = You'll get no more reminders about it. What's already recorded stays.
appointment-called-off = The meeting with { $customer } is canceled.
appointment-moved = The meeting with { $customer } on { $before } was moved to { $when }.
brief-place = Place
brief-materials = To prepare
brief-materials-more = …and { $count } more
problem-time-passed = This time has passed. Please choose a later one.
problem-appointment-settled = This meeting is no longer open: it has since been logged, replaced or marked as not held.
rescheduled-moved = ✅ The meeting with { $customer } is now on { $when }. It was on { $before }.
rescheduled-there = ✅ The meeting with { $customer } is on { $when }.
rescheduled-place = The place is now { $place }. It was { $before }.
rescheduled-place-first = The place is { $place }.
rescheduled-planned = ✅ No meeting with { $customer } was planned that could be moved, so this one is planned now: { $when }.
rescheduled-off = ✅ The meeting with { $customer } on { $before } is off. When will it be instead?
rescheduled-asked = To which day is the meeting with { $customer } on { $before } moved?
rescheduled-undone = Undone: the meeting with { $customer } stays on { $before }.
rescheduled-undone-plan = Undone: no meeting with { $customer } was planned.
rescheduled-none = No meeting with { $customer } is planned, so there was nothing to change.
rescheduled-day = Another day…
rescheduled-call-off = Call it off
rescheduled-which-off = { $count ->
    [one] Is it this one? Nothing has been changed yet: press the button, or use the menu.
   *[other] Which of these is off? Nothing has been changed yet: press the button below it, or use its menu.
}

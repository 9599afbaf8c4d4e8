hours-elapsed-now = Response clocks count every hour, day and night: 48 hours are two days.
hours-working-now = Response clocks count working hours: 9 AM to 6 PM where the issue's owner is, on their working days, not on public holidays.
hours-how = An admin can change this: `/followup hours working` or `/followup hours elapsed`.
hours-becomes-working = Response clocks would then count working hours only: 9 AM to 6 PM where the issue's owner is, on their working days, not on public holidays. 48 hours would then be more than five working days; the 2 hours of an urgent issue asked at 5:30 PM would end at 10:30 AM the next working day.
hours-becomes-elapsed = Response clocks would then count every hour, day and night: 48 hours are two days, and an urgent issue asked at 5:30 PM must be answered by 7:30 PM.
hours-moves = { $count ->
        [0] No clock is running at the moment.
        [one] 1 clock is running: it keeps the time it has left, so its deadline moves.
       *[other] { $count } clocks are running: they keep the time they have left, so their deadlines move.
    } What was answered or missed stays as it was.
hours-choose-working = Count working hours
hours-choose-elapsed = Count every hour
hours-moved = { $count ->
        [0] No deadline moved.
        [one] 1 deadline moved.
       *[other] { $count } deadlines moved.
    }
problem-only-admins = { $count ->
        [0] Only an admin of this workspace can change that, and I don't know of one yet.
       *[other] Only { $names } can change that for everyone here.
    }

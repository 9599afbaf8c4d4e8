hours-elapsed-now = Response clocks count every hour, day and night: 48 hours are two days.
hours-working-now = Response clocks count working hours: 09:00 to 18:00 of whoever owns the issue, on their working days and not on their public holidays.
hours-how = An admin changes it: `/followup hours working` or `/followup hours elapsed`.
hours-becomes-working = Response clocks would then count working hours only: 09:00 to 18:00 of whoever owns the issue, on their working days and not on their public holidays. 48 hours are then more than five working days; the 2 hours of an urgent issue asked at 17:30 end at 10:30 of the next working day.
hours-becomes-elapsed = Response clocks would then count every hour, day and night: 48 hours are two days, and an urgent issue asked at 17:30 must be answered by 19:30.
hours-moves = { $count ->
        [0] No clock runs at the moment.
        [one] 1 clock runs: what is left of its time stays left, so its deadline moves.
       *[other] { $count } clocks run: what is left of their time stays left, so their deadlines move.
    } What was answered or missed stays as it was.
hours-choose-working = Count working hours
hours-choose-elapsed = Count every hour
hours-moved = { $count ->
        [0] No deadline moved.
        [one] 1 deadline moved.
       *[other] { $count } deadlines moved.
    }
problem-only-admins = { $count ->
        [0] Only an admin of this workspace can change that, and I know of none yet.
       *[other] Only { $names } can change that for everybody here.
    }

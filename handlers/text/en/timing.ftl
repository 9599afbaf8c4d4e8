timing-once = by { $day }
timing-total = { $count } in all
timing-total-by = { $count }, by { $day }
timing-from = { $timing }, from { $day }
timing-until = { $timing }, until { $day }
timing-times = { $timing }, { $n } times in all
timing-count = { $n ->
    [1] once
   *[other] { $n } times
}
timing-count-what = { $n } { $what }
timing-quota = { $count } { $every }
timing-workdays = every working day
timing-weekly = { $n ->
    [1] every { $days }
   *[other] every { $n } weeks on { $days }
}
timing-month = { $months } { $every }
timing-month-of = the { $months } month of { $every }
timing-on = on the { $on } of { $every }
timing-last-day = last day
timing-day = { $n ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
    [22] 22nd
    [23] 23rd
   *[other] { $n }th
}
timing-workday = working day
timing-nth = { $n ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
    [6] sixth
   *[other] { $n }th
}
timing-nth-last = { $n ->
    [1] last
    [2] second to last
   *[other] { $n }th to last
}
timing-nth-of = { $nth } { $what }
timing-every-day = { $n ->
    [1] every day
   *[other] every { $n } days
}
timing-every-week = { $n ->
    [1] every week
   *[other] every { $n } weeks
}
timing-every-month = { $n ->
    [1] every month
   *[other] every { $n } months
}
timing-every-quarter = { $n ->
    [1] every quarter
   *[other] every { $n } quarters
}
timing-every-half = { $n ->
    [1] every half-year
   *[other] every { $n } half-years
}
timing-every-year = { $n ->
    [1] every year
   *[other] every { $n } years
}
timing-comma = ,{" "}
timing-and = { $others } and { $last }

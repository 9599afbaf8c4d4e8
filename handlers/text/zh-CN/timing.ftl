timing-once = { $day }前
timing-total = 共{ $count }
timing-total-by = 共{ $count }，{ $day }前
timing-from = { $day }起{ $timing }
timing-until = { $timing }，到{ $day }为止
timing-times = { $timing }，共{ $n }次
timing-count = { $n }次
timing-count-what = { $n }次{ $what }
timing-quota = { $every }{ $count }
timing-workdays = 每个工作日
timing-weekly = { $n ->
    [1] 每{ $days }
   *[other] 每{ $n }周的{ $days }
}
timing-month = { $every }{ $months }
timing-month-of = { $every }{ $months }月
timing-on = { $every }{ $on }
timing-last-day = 最后一天
timing-day = { $n }日
timing-workday = 工作日
timing-nth = 第{ $n }个
timing-nth-last = { $n ->
    [1] 最后一个
   *[other] 倒数第{ $n }个
}
timing-nth-of = { $nth }{ $what }
timing-every-day = { $n ->
    [1] 每天
   *[other] 每{ $n }天
}
timing-every-week = { $n ->
    [1] 每周
   *[other] 每{ $n }周
}
timing-every-month = { $n ->
    [1] 每月
   *[other] 每{ $n }个月
}
timing-every-quarter = { $n ->
    [1] 每季度
   *[other] 每{ $n }个季度
}
timing-every-half = { $n ->
    [1] 每半年
   *[other] 每{ $n }个半年
}
timing-every-year = { $n ->
    [1] 每年
   *[other] 每{ $n }年
}
timing-comma = 、
timing-and = { $others }、{ $last }

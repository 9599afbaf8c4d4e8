say-todo-given-immediate = { $whose ->
    [own] { $giver }交给您一项待办：{ $what }
   *[other] { $giver }交给{ $owner }一项待办：{ $what }
}
say-todo-day-before = 明天到期，{ $day }：{ $what }
say-todo-today = 今天到期，{ $day }：{ $what }
say-todo-ahead = { $day }到期：{ $what }
say-todo-hour = 到时间了（{ $day }）：{ $what }
say-todo-hour-of = { $owner }的待办到时间了（{ $day }）：{ $what }
say-todo-away = 您休假期间到期（{ $day }）：{ $what }
say-todo-overdue = 已逾期，应在{ $day }完成：{ $what }
say-todo-again = 今天又到期，{ $day }那次没有完成：{ $what }
say-todo-missed = { $owner }应在{ $day }前完成：{ $what }
say-todo-snoozed = 到您要求的时间了：{ $what }
say-next-contact-today = 今天跟进{ $customer }，{ $day }
say-next-contact-ahead = { $day }跟进{ $customer }
say-logging-passed = { $was ->
    [held] { $day }与{ $customer }的沟通已结束。趁记得清楚，请在{ $until }前记录。
   *[planned] 原计划{ $day }与{ $customer }沟通。如已进行，趁记得清楚，请在{ $until }前记录。
}
say-logging-twenty-hours = { $day }与{ $customer }的沟通还没有记录，24 小时到{ $until }为止。
say-logging-missed = { $day }与{ $customer }的沟通还没有记录，24 小时已过（截至{ $until }）。晚记总比不记好，现在补上吧。
say-issue-given-immediate = { $customer }在等{ $whose ->
        [own] 您
       *[other] { $owner }
    }答复，请在{ $when }前回复：{ $question }
say-issue-today = 今天到期：{ $customer }在等{ $whose ->
        [own] 您
       *[other] { $owner }
    }答复，请在{ $when }前回复：{ $question }
say-issue-half-time = 时间已过半：{ $customer }在等{ $whose ->
        [own] 您
       *[other] { $owner }
    }答复，请在{ $when }前回复：{ $question }
say-issue-nearly = 快到时限了：{ $customer }在等{ $whose ->
        [own] 您
       *[other] { $owner }
    }答复，请在{ $when }前回复：{ $question }
say-issue-missed = 已超时：{ $customer }在等{ $whose ->
        [own] 您
       *[other] { $owner }
    }答复，原定{ $when }前回复：{ $question }
say-issue-overdue = 已逾期：{ $customer }在等{ $whose ->
        [own] 您
       *[other] { $owner }
    }答复，原定{ $when }前回复：{ $question }
say-profile-today = { $was ->
    [created] { $customer }的客户信息是{ $day }创建的，还准确吗？
   *[checked] { $customer }的客户信息上次核对是{ $day }，还准确吗？
}
log-it = 去记录
not-held = 未能见面
appointment-held = ✅ 已记录
appointment-held-later = 这次沟通没有记录，之后记录的沟通在{ $day }
appointment-replaced = 已另行安排跟进
appointment-not-held = 未能见面
appointment-instead = 未进行，已改约{ $when }
appointment-cancelled = 已取消
not-held-title = 未能见面
not-held-when = 新的日期
not-held-hint = 留空则不再安排。
brief-issues = 等我们答复
brief-issues-any = 未了结的客户问题
brief-issues-told = 客户的问题和我们的答复
brief-issue = { $what }（{ $status }）
brief-profile = 客户信息
brief-pains = 核心需求痛点
brief-chain = 决策链人员
brief-feedback = 上次反馈
brief-feedback-said = { $day }：{ $said }
brief-todo = { $what }，{ $when }
brief-promises = 未完成的待办
brief-approved = 曾获批准
profile-accurate = 仍然准确
profile-is-fresh = ✅ { $day }核对过{ $customer }的客户信息。
profile-is-gone = { $customer }已不在客户列表中。
stage-potential = 潜在客户
stage-interested = 意向客户
stage-cooperating = 合作中
stage-strategic = 战略级

digest-header = 今天是{ $day }，共 { $count } 件事
digest-team = 您的团队
digest-still-open = 仍未完成
digest-other = 其他
digest-people = 同事
digest-of = { $who }：{ $what }
digest-more = ……还有 { $count } 件，请看对话上方的“主页”标签页。
digest-withheld = { $count ->
    [1] 原先在此的 1 项内容，您已无权查看。
   *[other] 原先在此的 { $count } 项内容，您已无权查看。
}
digest-due-overdue = ⚠️ 已逾期，应在{ $day }完成
digest-due-today = 今天到期，{ $day }
digest-due-tomorrow = 明天到期，{ $day }
digest-due-ahead = { $day }到期
digest-given = { $giver }交办
digest-meeting = 今天跟进
digest-meeting-at = { $time }跟进
digest-meeting-on = { $when }跟进
digest-moved = 已改到{ $when }
digest-log = 补记{ $day }的沟通
digest-log-of-other = { $owner }：{ $day }与{ $customer }的沟通还没有记录
digest-log-until = { $when }前
digest-log-over = 24 小时已过（{ $when }）
digest-issue = 等您答复：{ $question }
digest-issue-of-other = { $customer }在等{ $owner }答复：{ $question }
digest-profile = 客户信息还准确吗？
digest-profile-seen = { $was ->
    [created] { $day }创建
   *[checked] 上次核对：{ $day }
}
digest-tomorrow = 一天后再提醒
digest-week = 下周一再提醒
digest-reassign = 转交……
digest-reassign-to = 转交给谁？
digest-open = 查看客户
digest-move = 改期……
digest-not-held = 未能见面，改期……
digest-edit = 编辑客户信息……

say-todo-still-open = 仍未完成，应在{ $day }完成：{ $what }
say-logging-still-open = { $day }与{ $customer }的沟通还没有记录。晚记总比不记好，现在补上吧。
say-logging-passed-of-other = { $was ->
    [held] { $owner }{ $day }与{ $customer }的沟通已结束，应在{ $until }前记录。
   *[planned] { $owner }原计划{ $day }与{ $customer }沟通。如已进行，应在{ $until }前记录。
}
say-logging-twenty-hours-of-other = { $owner }{ $day }与{ $customer }的沟通还没有记录，24 小时到{ $until }为止。
say-logging-missed-of-other = { $owner }{ $day }与{ $customer }的沟通还没有记录，24 小时已过（截至{ $until }）。
say-issue-still-open = 仍未答复：{ $customer }在等{ $whose ->
        [own] 您
       *[other] { $owner }
    }答复，原定{ $when }前回复：{ $question }
say-profile-still-open = { $was ->
    [created] { $customer }的客户信息自{ $day }创建以来没有核对过，还准确吗？
   *[checked] { $customer }的客户信息自{ $day }起没有核对过，还准确吗？
}

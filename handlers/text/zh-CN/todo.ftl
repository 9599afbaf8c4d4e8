todo-none-open = 没有未完成的待办，您承诺的事都已完成。
todo-none-overdue = 没有逾期的待办。
todo-none-done = 最近 30 天没有完成的待办。
todo-none-days = { $days }没有到期的待办。
todo-none-of = 与{ $customer }有关的待办都已完成。要新增，请在 /todo 后写明要做的事。
todo-list-open = { $count } 项未完成的待办
todo-list-overdue = { $count } 项已逾期
todo-list-done = 最近 30 天完成 { $count } 项
todo-list-days = { $days }：{ $count } 项到期
todo-list-of = { $customer }：您有 { $count } 项未完成的待办
todo-list-others = 同事与{ $customer }另有 { $count } 项待办，可在客户卡片中查看负责人。
todo-none-both = { $customer }：{ $days }没有到期的待办。
todo-none-person = { $dated ->
    [yes] { $name }：{ $days }没有到期的待办。
   *[no] { $name }：没有未完成的待办。
}
todo-none-team = { $dated ->
    [yes] 您的团队{ $days }没有到期的待办。
   *[no] 您的团队没有未完成的待办。用 /followup manager 把您设为主管的人就是您的团队。
}
todo-list-both = { $customer }，{ $days }：{ $count } 项到期
todo-list-person = { $dated ->
    [yes] { $name }，{ $days }：{ $count } 项到期
   *[no] { $name }：{ $count } 项未完成的待办
}
todo-list-team = { $dated ->
    [yes] 团队，{ $days }：{ $count } 项到期
   *[no] 团队：{ $count } 项未完成的待办
}
todo-list-partly = 这里只列出您交给{ $name }的，以及您代理的待办；其余的只有{ $name }和对方的主管能看到。
todo-none-fits = 对得上的是一项计划联系，不是待办，所以什么都没有改动。它的按钮在我的“主页”标签上。
todo-created = 已记下：
todo-created-for = { $way ->
    [stand_in] 已记下。{ $owner }正在休假，已通知代理人{ $stand_in }：
    [later] 已记下。{ $owner }正在休假，{ $day }才会收到通知：
    [put_off] 已记下，{ $owner }会在{ $day }收到通知：
    [stand_in_put_off] 已记下。{ $owner }正在休假，代理人{ $stand_in }会在{ $day }收到通知：
   *[other] 已记下，已通知{ $owner }：
}
todos-made = 已记下 { $count } 项待办
todos-unmade = 这些待办都已删除。
todos-undo = { $count ->
    [1] 撤销
   *[other] 全部撤销（{ $count } 项）
}
todo-when = 文字中没有截止日期。什么时候到期？
todo-pick-due = 选择日期
todo-done = 完成
todo-reopen = 重新打开
todo-snooze = 稍后提醒
todo-reassign = 转交
todo-reassigned = { $way ->
    [stand_in] “{ $what }”已转交给{ $owner }。对方正在休假，已通知代理人{ $stand_in }。
    [later] “{ $what }”已转交给{ $owner }。对方正在休假，{ $day }才会收到通知。
    [put_off] “{ $what }”已转交给{ $owner }，对方会在{ $day }收到通知。
    [stand_in_put_off] “{ $what }”已转交给{ $owner }。对方正在休假，代理人{ $stand_in }会在{ $day }收到通知。
   *[other] “{ $what }”已转交给{ $owner }，对方已收到通知。
}
todo-is-done = ✅ { $when }已完成
todo-is-cancelled = 已删除
todo-is-snoozed = { $when }再提醒
todo-is-snoozed-past = { $when }再提醒，截止日期仍是{ $day }
todo-due-later = 截止日期改为{ $day }
due-never = 无截止日期
due-overdue = ⚠️ 应在{ $day }完成，已逾期 { $days } 天
due-again = ⚠️ 今天又到期；{ $day }那次没有完成
due-today = 今天到期，{ $day }
due-ahead = { $day }到期
snooze-hour = 1 小时后
snooze-tomorrow = 明天 9:00
snooze-week = 下周一 9:00
snooze-pick = 选择时间……
snooze-title = 稍后提醒
snooze-until = 何时再提醒
todo-new-title = 设为待办
todo-new-text = 要做什么
todo-new-due = 截止日期
todo-edit-title = 修改待办
todo-new-due-time = 时间
todo-several-people = 提到了多个人，因此由您负责；可用“转交”交给其中一位。
todo-once = 看不出多久重复一次，已记为一次性待办。要重复，请点“编辑”并填写“重复”。
todo-untold = 还没有通知{ $name }：看不出是否该由对方来做，所以先记在您的清单里。
todo-untold-undated = 还没有通知{ $name }：选好日期后就交给对方，也可以现在不定日期直接交给对方。
todo-give = 交给{ $name }
todo-repeats = { $timing }重复
todo-next = 下一次：{ $day }
todo-coming = 接下来的到期日：{ $days }
todo-repeats-label = 重复
todo-repeats-hint = 例如“每周五”“每两周周二”“每月1次”“每月15日”。留空则只做一次。
todo-meant-drop = { $count ->
    [1] 不再需要的是这一项吗？还没有改动任何内容。
   *[other] 不再需要的是其中一项吗？还没有改动任何内容。
}
todo-meant-none = 没有找到要改期的待办或计划联系。要记成新的待办吗？
todo-meant-none-done = 没有找到与此对应的未完成待办。要记成新的待办吗？
todo-meant-new = 记为新待办
todo-same = { $dated ->
    [yes] 同样的待办已经有一项，{ $day }到期，尚未完成。如果重复，请删除这一项。
   *[no] 同样的待办已经有一项，尚未完成。如果重复，请删除这一项。
}

# What a colleague wants, as the to-do of whom they asked.
asked-by-colleague-answer = 待办：答复{ $who }：{ $what }
asked-by-colleague-thing = 待办：给{ $who }{ $what }
asked-by-colleague-deed = 待办：{ $what }

why-now = 为什么现在提醒？
why-title = 为什么在 { $sent } 提醒您：
why-nothing = 我还没有主动告诉过您什么。
why-more = …… 还有 { $count } 件

why-todo-given-immediate = { $giver } 把“{ $what }”交给了您，这类事会立即通知。
why-todo-day-before = “{ $what }”于 { $day } 到期，会提前一天提醒。
why-todo-today = “{ $what }”于 { $day } 到期，会在当天提醒。
why-todo-overdue = “{ $what }”已于 { $day } 到期，次日会再提醒一次。
why-todo-snoozed = 您要求在 { $owed } 提醒“{ $what }”。
why-todo-still-open = “{ $what }”已于 { $day } 到期，仍未完成的事每周一提醒一次。
why-next-contact-today = 与 { $customer } 的下次跟进定在 { $day }，需要了解的内容会在当天早上发给您。
why-logging-passed = { $day } 与 { $customer } 的沟通于 { $owed } 结束，从那时起有 24 小时可以记录。
why-logging-twenty-hours = { $day } 与 { $customer } 的沟通到 { $owed } 还没有记录，24 小时已过去 20 小时。
why-logging-missed = { $day } 与 { $customer } 的沟通到 24 小时期限结束时（{ $owed }）还没有记录。
why-logging-still-open = { $day } 与 { $customer } 的沟通仍未记录，仍未完成的事每周一提醒一次。
why-issue-given-immediate = { $customer } 等待在 { $when } 前得到“{ $what }”的答复，负责答复的人会立即得到通知。
why-issue-half-time = { $customer } 等待在 { $when } 前得到“{ $what }”的答复，到 { $owed } 时间已过半。
why-issue-nearly = { $customer } 等待在 { $when } 前得到“{ $what }”的答复，到 { $owed } 时间即将用完。
why-issue-missed = { $customer } 等待“{ $what }”的答复，{ $when } 时间已用完。
why-issue-still-open = { $customer } 等待“{ $what }”的答复，期限 { $when } 已过，仍未完成的事每周一提醒一次。
why-profile-today = { $customer } 的客户信息距上次查看满一个月，{ $day } 应再看一次。
why-profile-still-open = { $customer } 的客户信息已超过一个月没有查看，仍未完成的事每周一提醒一次。
why-silence-today = 到 { $day } 已太久没有联系 { $customer }，也没有安排下次跟进。
why-silence-still-open = 已太久没有联系 { $customer }，也没有安排下次跟进，仍未完成的事每周一提醒一次。
why-contract-ninety-days = 与 { $customer } 的合同于 { $day } 到期，会提前 90 天提醒。
why-contract-sixty-days = 与 { $customer } 的合同于 { $day } 到期，会提前 60 天提醒。
why-contract-thirty-days = 与 { $customer } 的合同于 { $day } 到期，会提前 30 天提醒。
why-decline-immediate = { $owed } 记录的沟通显示，{ $customer } 的态度变差了。
why-stand-in-immediate = { $who } 即将休假并请您代理，这类事会立即通知。
why-undelivered-immediate = { $owed } 有该提醒 { $who } 的事却无法送达，需要有人接手。
why-manager-immediate = { $who } 的主管有变动且与您有关，这类事会立即通知。
why-anything = 这件事于 { $owed } 到时间：“{ $what }”。

why-team = 此事由 { $owner } 负责，也会告知您。

why-came-on-time = { $way ->
        [urgent] 紧急的事不分时间立即发出，发出时间为 { $sent }
        [digest] 它在 { $sent } 的每日汇总中发出
       *[alone] 它在 { $sent } 发出
    }。
why-came-night = { $owed } 不在您的提醒时段（{ $opens } 至 { $closes }）内，所以{ $way ->
        [digest] 放在 { $sent } 的每日汇总中
       *[alone] 改在 { $sent } 发出
    }。
why-came-weekend = { $off } 是您的休息日，所以{ $way ->
        [digest] 放在 { $sent } 的每日汇总中
       *[alone] 改在 { $sent } 发出
    }。
why-came-holiday = { $off } 是公共假日（{ $holiday }），所以{ $way ->
        [digest] 放在 { $sent } 的每日汇总中
       *[alone] 改在 { $sent } 发出
    }。
why-came-leave = { $off } 您在休假，所以{ $way ->
        [digest] 放在 { $sent } 的每日汇总中
       *[alone] 改在 { $sent } 发出
    }。
why-came-closed = 原本可以发出时您正在休息，所以{ $way ->
        [digest] 放在 { $sent } 的每日汇总中
       *[alone] 改在 { $sent } 发出
    }。
why-came-stand-in = { $owner } 不在，由您代理，所以在 { $sent } 发给了您。
why-came-cap = 当天已发给您 { $cap } 条消息，达到您设定的上限，所以放在 { $sent } 的每日汇总中。
why-came-muted = 您关闭了这类单独的消息，所以放在 { $sent } 的每日汇总中。
why-came-early = 它在当天的每日汇总之前就要开始，所以提前在 { $sent } 发给了您。
why-late = 本应在 { $due } 发出，但当时无法发送。
why-comment-immediate = { $who }于{ $owed }在该客户的评论中提到了您。
why-linked-immediate = { $who }把一个频道关联到了您的客户，会立即告知您。
why-strategy-action-immediate = { $giver }把{ $customer }的策略动作“{ $what }”交给了您，这类事会立即通知。
why-strategy-action-today = { $customer }的策略动作“{ $what }”于 { $day } 到期，会在当天提醒。
why-strategy-action-overdue = { $customer }的策略动作“{ $what }”已于 { $day } 到期，次日会再提醒一次。
why-strategy-action-still-open = { $customer }的策略动作“{ $what }”仍未完成，仍未完成的事每周一提醒一次。
why-watched-immediate = 您关注了 { $customer }，{ $who } 于 { $owed } 有重要操作，因此在下一次每日汇总中告知您。
why-deal-overdue = { $customer }的{ $what }原预计 { $day } 成交：次日提醒您。
why-deal-aged = { $customer }的{ $what }停留在“{ $stage }”阶段已满30天：每个阶段提醒您一次。
why-deal-still-open = { $customer }的{ $what }仍在进行中：未完成的事项每周一提醒一次。

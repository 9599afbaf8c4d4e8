why-now = 为什么现在提醒？
why-title = 为什么在{ $sent }提醒您：
why-nothing = 我还没有主动提醒过您。
why-more = ……还有 { $count } 件

why-todo-given-immediate = { $giver }把“{ $what }”交给了您，这类事会马上通知您。
why-todo-day-before = “{ $what }”{ $day }到期，会提前一天提醒。
why-todo-today = “{ $what }”{ $day }到期，会在当天提醒。
why-todo-hour = “{ $what }”约定在这个时间，因此此时提醒。
why-todo-overdue = “{ $what }”应在{ $day }完成，次日会再提醒一次。
why-todo-missed = “{ $what }”已于{ $day }到期，{ $owner }尚未完成；您是其主管，因此通知您。
why-todo-snoozed = 您要求在{ $owed }提醒“{ $what }”。
why-todo-still-open = “{ $what }”应在{ $day }完成；没有完成的事每周一提醒一次。
why-next-contact-today = 与{ $customer }的下次跟进定在{ $day }，客户简报会在当天早上发给您；当天才转给您的，则马上发给您。
why-logging-passed = { $day }与{ $customer }的沟通在{ $owed }结束，从那时起有 24 小时可以记录。
why-logging-twenty-hours = { $day }与{ $customer }的沟通到{ $owed }还没有记录，24 小时已过去 20 小时。
why-logging-missed = { $day }与{ $customer }的沟通到{ $owed }还没有记录，24 小时已过。
why-logging-still-open = { $day }与{ $customer }的沟通还没有记录；没有完成的事每周一提醒一次。
why-issue-given-immediate = { $customer }的问题“{ $what }”须在{ $when }前答复，负责人会马上收到通知。
why-issue-today = { $customer }的问题“{ $what }”须在{ $when }前答复，会在当天早上提醒。
why-issue-half-time = { $customer }的问题“{ $what }”须在{ $when }前答复，到{ $owed }时间已过半。
why-issue-nearly = { $customer }的问题“{ $what }”须在{ $when }前答复，到{ $owed }快到时限了。
why-issue-missed = { $customer }的问题“{ $what }”须在{ $when }前答复，到时没有答复。
why-issue-overdue = { $customer }的问题“{ $what }”须在{ $when }前答复，休假开始时已经逾期，因此转给代理人。
why-issue-still-open = { $customer }的问题“{ $what }”应在{ $when }前答复；没有完成的事每周一提醒一次。
why-profile-today = { $customer }的客户信息到{ $day }已满一个月没有核对。
why-profile-still-open = { $customer }的客户信息已超过一个月没有核对；没有完成的事每周一提醒一次。
why-silence-today = 到{ $day }已太久没有跟进{ $customer }，也没有安排下次跟进。
why-silence-still-open = 太久没有跟进{ $customer }，也没有安排下次跟进；没有完成的事每周一提醒一次。
why-contract-ninety-days = 与{ $customer }的合同{ $day }到期，会提前 90 天提醒。
why-contract-sixty-days = 与{ $customer }的合同{ $day }到期，会提前 60 天提醒。
why-contract-thirty-days = 与{ $customer }的合同{ $day }到期，会提前 30 天提醒。
why-decline-immediate = 从{ $owed }的记录看，{ $customer }不满意，或不如以前满意。
why-stand-in-immediate = { $who }请您在其休假期间代理，这类事会马上通知您。
why-uncovered-immediate = { $stand_in }代理{ $who }，但有几天代理不了，因此马上通知您。
why-undelivered-immediate = { $owed }有事要提醒{ $who }却送不到，需要有人接手。
why-manager-immediate = { $who }的主管有变动，与您有关，会马上通知您。
why-anything = 到时间了，{ $owed }：“{ $what }”。

why-team = 这件事由{ $owner }负责，也会告诉您。

why-came-on-time = { $way ->
        [urgent] 紧急的事不分时间马上发，这次是{ $sent }
        [digest] 它放进了{ $sent }的每日汇总
       *[alone] 它在{ $sent }发出
    }。
why-came-night = { $owed }不在您的提醒时段（{ $opens }至{ $closes }）内，所以{ $way ->
        [digest] 放进了{ $sent }的每日汇总
       *[alone] 改在{ $sent }发出
    }。
why-came-weekend = { $off }是您的休息日，所以{ $way ->
        [digest] 放进了{ $sent }的每日汇总
       *[alone] 改在{ $sent }发出
    }。
why-came-holiday = { $off }是公共假日（{ $holiday }），所以{ $way ->
        [digest] 放进了{ $sent }的每日汇总
       *[alone] 改在{ $sent }发出
    }。
why-came-leave = { $tense ->
        [past] { $off }您当时在休假
       *[now] { $off }您在休假
    }，所以{ $way ->
        [digest] 放进了{ $sent }的每日汇总
       *[alone] 改在{ $sent }发出
    }。
why-came-closed = 本来可以发出时您正在休息，所以{ $way ->
        [digest] 放进了{ $sent }的每日汇总
       *[alone] 改在{ $sent }发出
    }。
why-came-stand-in = 当时{ $owner }不在，由您代理，所以在{ $sent }发给了您。
why-came-uncovered = 当时{ $owner }不在，也没有人代理，所以在{ $sent }发给了您。
why-came-cap = 当天已发给您 { $cap } 条消息，达到您设定的上限，所以放进了{ $sent }的每日汇总。
why-came-muted = 您关闭了这类单独的消息，所以放进了{ $sent }的每日汇总。
why-came-early = 它在当天的每日汇总之前就要开始，所以提前在{ $sent }发给了您。
why-late = 本应在{ $due }发出，但当时无法发送。
why-comment-immediate = { $who }{ $owed }在该客户的评论中提到了您，或回复了您的评论。
why-linked-immediate = { $who }把一个频道关联到了您的客户，这类事会马上通知您。
why-strategy-action-immediate = { $giver }把{ $customer }的策略动作“{ $what }”交给了您，这类事会马上通知您。
why-strategy-action-today = { $customer }的策略动作“{ $what }”{ $day }到期，会在当天提醒。
why-strategy-action-overdue = { $customer }的策略动作“{ $what }”应在{ $day }完成，次日会再提醒一次。
why-strategy-action-still-open = { $customer }的策略动作“{ $what }”还没有完成；没有完成的事每周一提醒一次。
why-watched-immediate = 您关注了{ $customer }，{ $who }{ $owed }在那里有重要操作，下一次每日汇总会告诉您。
why-deal-overdue = { $customer }的{ $what }原预计{ $day }成交：次日提醒您。
why-deal-aged = { $customer }的{ $what }停留在“{ $stage }”阶段已满30天：每个阶段提醒您一次。
why-deal-still-open = { $customer }的{ $what }仍在进行中：未完成的事项每周一提醒一次。
why-stand-in-passed = 您代理{ $who }的时段已结束，因此通知您。
why-manager-passed = 您此前是{ $who }的主管，这类变动会立即通知。
why-owned-immediate = { $who }更改或询问了您负责的内容，这类事会立即通知。
why-instalment-soon = { $customer }的{ $what }有回款 { $amount } 于{ $day }到期：提前三个工作日提醒您。
why-instalment-overdue = { $customer }的{ $what }有回款 { $amount } 原定{ $day }到账：次日提醒您。
why-instalment-still-open = { $customer }的{ $what }有回款 { $amount } 仍未收到：未完成的事项每周一提醒一次。
why-satisfaction-today = { $customer }在{ $period }还没有满意度评分：每季度最后一个月询问您一次。
why-team-week-today = 团队一周概况每周发送一次，日期可在 /followup preferences 中选择；没有内容时不发送。
why-review-ready-today = { $period }已结束：之后的第一个工作日向您提供复盘。

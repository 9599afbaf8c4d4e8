issue-none = 没有客户在等您答复。
issue-list-title = { $count } 个客户问题等您答复
issue-more = 还有 { $count } 个
issue-left = 还剩 { $span }，截至{ $when }
issue-late = ⚠️ 已超时 { $span }，应在{ $when }前答复
issue-paused-left = 恢复计时后还剩 { $span }
issue-is-waiting = ⏸️ 自{ $when }起等客户回复：{ $reason }
issue-is-answered = ✅ { $when }已答复，客户知道了吗？
issue-is-informed = ✅ { $when }已告诉客户
issue-is-closed = ✅ { $when }已关闭
issue-is-withdrawn = 已取消
issue-answered = 已答复
issue-wait = 等客户回复
issue-replied = 客户已回复
issue-unanswered = 尚未答复
issue-said = 怎么答复的？
issue-said-title = 答复内容
issue-said-hint = 和这个问题保存在一起，会显示在客户卡片、跟进记录和下次联系前的简报里。可以不填。
issue-answer-was = 答复：“{ $said }”
issue-informed = 已告诉客户
issue-close = 关闭
issue-reassign = 转交
issue-reassigned = { $way ->
    [stand_in] “{ $what }”已转交给{ $owner }答复，期限不变。对方正在休假，已通知代理人{ $stand_in }。
    [later] “{ $what }”已转交给{ $owner }答复，期限不变。对方正在休假且没有代理人，{ $day }才会收到通知。
    [put_off] “{ $what }”已转交给{ $owner }答复，期限不变。对方会在{ $day }收到通知。
    [stand_in_put_off] “{ $what }”已转交给{ $owner }答复，期限不变。对方正在休假，代理人{ $stand_in }会在{ $day }收到通知。
   *[other] “{ $what }”已转交给{ $owner }答复，期限不变。
}
issue-form-title = 待答复的客户问题
issue-urgency = 紧急程度
issue-reason = 在等客户提供什么？
issue-reason-hint = 客户回复前暂停计时。
issue-raised-for = { $way ->
    [stand_in] 已记录。{ $owner }正在休假，已通知代理人{ $stand_in }：{ $question }
    [later] 已记录。{ $owner }正在休假且没有代理人，{ $day }才会收到通知：{ $question }
    [put_off] 已记录，{ $owner }会在{ $day }收到通知：{ $question }
    [stand_in_put_off] 已记录。{ $owner }正在休假，代理人{ $stand_in }会在{ $day }收到通知：{ $question }
   *[other] 已记录，并已通知{ $owner }：{ $question }
}
issue-raised-on-the-spot = 已记录，当场已答复：{ $question }
issue-nudge = 催一下
issue-nudged = { $way ->
    [stand_in] { $owner }正在休假，已催代理人{ $stand_in }。
    [later] { $owner }正在休假且没有代理人，{ $day }再催。
    [put_off] { $day }会催{ $owner }。
    [stand_in_put_off] { $owner }正在休假，{ $day }会催代理人{ $stand_in }。
   *[other] 已催{ $owner }。
}
issue-trail-raised = { $when }由{ $who }提出
issue-trail-on-the-spot = { $when }由{ $who }当场解答
issue-trail-answered = { $when }由{ $who }答复
issue-trail-answered-then = { $when }已答复
issue-trail-informed = { $when }由{ $who }告知客户
issue-trail-informed-then = { $when }已告知客户
issue-trail-closed = { $when }由{ $who }关闭
issue-trail-closed-then = { $when }已关闭
issue-list-waiting = { $count } 个客户问题在等客户回复
answered-which = { $count ->
    [1] 这是对客户这个问题的答复吗？还没有改动，是的话请按按钮。
   *[other] 这是对客户其中哪个问题的答复？还没有改动，请按对应问题的按钮。
}
answered-settled = { $count ->
    [0] ✅ 这里已经没有待处理的问题了。
   *[other] ✅ 已答复。
}
answered-words = 您写的是：“{ $said }”
answered-so = 已答复，保留这段话
record-answered = 这是对客户待答复问题的答复吗？
dismissed-which = { $count ->
    [one] 您说的是这个吗？还没有改动：如果它不算客户问题，请按按钮撤下。
   *[other] 您说的是哪一个？还没有改动：不算客户问题的，请按它的按钮撤下。
}
dismissed-take-off = 不算客户问题，撤下
dismissed-done = ✅ 已撤下，不再算作客户问题，也不会再提醒。

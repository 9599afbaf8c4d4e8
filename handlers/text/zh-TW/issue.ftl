issue-none = 沒有客戶在等您答覆。
issue-list-title = { $count } 個客戶問題等您答覆
issue-more = 還有 { $count } 個
issue-left = 還剩 { $span }，截至{ $when }
issue-late = ⚠️ 已逾時 { $span }，應在{ $when }前答覆
issue-paused-left = 恢復計時後還剩 { $span }
issue-is-waiting = ⏸️ 自{ $when }起等客戶回覆：{ $reason }
issue-is-answered = ✅ { $when }已答覆，客戶知道了嗎？
issue-is-informed = ✅ { $when }已告訴客戶
issue-is-closed = ✅ { $when }已關閉
issue-is-withdrawn = 已取消
issue-answered = 已答覆
issue-wait = 等客戶回覆
issue-replied = 客戶已回覆
issue-unanswered = 尚未答覆
issue-said = 怎麼答覆的？
issue-said-title = 答覆內容
issue-said-hint = 與這個問題存在一起，會顯示在客戶卡片、跟進紀錄和下次聯絡前的簡報中。可以不填。
issue-answer-was = 答覆：「{ $said }」
issue-informed = 已告訴客戶
issue-close = 關閉
issue-reassign = 轉交
issue-reassigned = { $way ->
    [stand_in] 「{ $what }」已轉交給{ $owner }答覆，期限不變。對方正在休假，已通知代理人{ $stand_in }。
    [later] 「{ $what }」已轉交給{ $owner }答覆，期限不變。對方正在休假且沒有代理人，{ $day }才會收到通知。
    [put_off] 「{ $what }」已轉交給{ $owner }答覆，期限不變。對方會在{ $day }收到通知。
    [stand_in_put_off] 「{ $what }」已轉交給{ $owner }答覆，期限不變。對方正在休假，代理人{ $stand_in }會在{ $day }收到通知。
   *[other] 「{ $what }」已轉交給{ $owner }答覆，期限不變。
}
issue-form-title = 待答覆的客戶問題
issue-urgency = 緊急程度
issue-reason = 在等客戶提供什麼？
issue-reason-hint = 客戶回覆前暫停計時。
issue-raised-for = { $way ->
    [stand_in] 已記錄。{ $owner }正在休假，已通知代理人{ $stand_in }：{ $question }
    [later] 已記錄。{ $owner }正在休假且沒有代理人，{ $day }才會收到通知：{ $question }
    [put_off] 已記錄，{ $owner }會在{ $day }收到通知：{ $question }
    [stand_in_put_off] 已記錄。{ $owner }正在休假，代理人{ $stand_in }會在{ $day }收到通知：{ $question }
   *[other] 已記錄，並已通知{ $owner }：{ $question }
}
issue-raised-on-the-spot = 已記錄，當場已答覆：{ $question }
issue-nudge = 催一下
issue-nudged = { $way ->
    [stand_in] { $owner }正在休假，已催代理人{ $stand_in }。
    [later] { $owner }正在休假且沒有代理人，{ $day }再催。
    [put_off] { $day }會催{ $owner }。
    [stand_in_put_off] { $owner }正在休假，{ $day }會催代理人{ $stand_in }。
   *[other] 已催{ $owner }。
}
issue-trail-raised = { $when }由{ $who }提出
issue-trail-on-the-spot = { $when }由{ $who }當場解答
issue-trail-answered = { $when }由{ $who }答覆
issue-trail-answered-then = { $when }已答覆
issue-trail-informed = { $when }由{ $who }告知客戶
issue-trail-informed-then = { $when }已告知客戶
issue-trail-closed = { $when }由{ $who }結案
issue-trail-closed-then = { $when }已結案
issue-list-waiting = { $count } 個客戶問題在等客戶回覆
answered-which = { $count ->
    [1] 這是對客戶這個問題的答覆嗎？目前尚未更動，是的話請按按鈕。
   *[other] 這是對客戶其中哪個問題的答覆？目前尚未更動，請按對應問題的按鈕。
}
answered-settled = { $count ->
    [0] ✅ 這裡已經沒有待處理的問題了。
   *[other] ✅ 已答覆。
}
answered-words = 您寫的是：「{ $said }」
answered-so = 已答覆，保留這段話
record-answered = 這是對客戶待答覆問題的答覆嗎？
dismissed-which = { $count ->
    [one] 您說的是這個嗎？目前尚未更動：如果它不算客戶問題，請按按鈕撤下。
   *[other] 您說的是哪一個？目前尚未更動：不算客戶問題的，請按它的按鈕撤下。
}
dismissed-take-off = 不算客戶問題，撤下
dismissed-done = ✅ 已撤下，不再算作客戶問題，也不會再提醒。

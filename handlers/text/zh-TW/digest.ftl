digest-header = 今天是{ $day }，共 { $count } 件事
digest-team = 您的團隊
digest-still-open = 仍未完成
digest-other = 其他
digest-people = 同事
digest-of = { $who }：{ $what }
digest-more = ……還有 { $count } 件，請看對話上方的「首頁」分頁。
digest-withheld = { $count ->
    [1] 原先在此的 1 項內容，您已無權檢視。
   *[other] 原先在此的 { $count } 項內容，您已無權檢視。
}
digest-due-overdue = ⚠️ 已逾期，應在{ $day }完成
digest-due-today = 今天到期，{ $day }
digest-due-tomorrow = 明天到期，{ $day }
digest-due-ahead = { $day }到期
digest-given = { $giver }交辦
digest-meeting = 今天跟進
digest-meeting-at = { $time }跟進
digest-meeting-on = { $when }跟進
digest-moved = 已改到{ $when }
digest-log = 補記{ $day }的溝通
digest-log-of-other = { $owner }：{ $day }與{ $customer }的溝通還沒有記錄
digest-log-until = { $when }前
digest-log-over = 24 小時已過（{ $when }）
digest-issue = 等您答覆：{ $question }
digest-issue-of-other = { $customer }在等{ $owner }答覆：{ $question }
digest-profile = 客戶資訊還準確嗎？
digest-profile-seen = { $was ->
    [created] { $day }建立
   *[checked] 上次核對：{ $day }
}
digest-tomorrow = 一天後再提醒
digest-week = 下週一再提醒
digest-reassign = 轉交……
digest-reassign-to = 轉交給誰？
digest-open = 檢視客戶
digest-move = 改期……
digest-not-held = 未能會面，改期……
digest-edit = 編輯客戶資訊……

say-todo-still-open = 仍未完成，應在{ $day }完成：{ $what }
say-logging-still-open = { $day }與{ $customer }的溝通還沒有記錄。晚記總比不記好，現在補上吧。
say-logging-passed-of-other = { $was ->
    [held] { $owner }{ $day }與{ $customer }的溝通已結束，應在{ $until }前記錄。
   *[planned] { $owner }原訂{ $day }與{ $customer }溝通。如已進行，應在{ $until }前記錄。
}
say-logging-twenty-hours-of-other = { $owner }{ $day }與{ $customer }的溝通還沒有記錄，24 小時到{ $until }為止。
say-logging-missed-of-other = { $owner }{ $day }與{ $customer }的溝通還沒有記錄，24 小時已過（截至{ $until }）。
say-issue-still-open = 仍未答覆：{ $customer }在等{ $whose ->
        [own] 您
       *[other] { $owner }
    }答覆，原定{ $when }前回覆：{ $question }
say-profile-still-open = { $was ->
    [created] { $customer }的客戶資訊自{ $day }建立以來沒有核對過，還準確嗎？
   *[checked] { $customer }的客戶資訊自{ $day }起沒有核對過，還準確嗎？
}

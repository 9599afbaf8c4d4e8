say-todo-given-immediate = { $whose ->
    [own] { $giver }交給您一項待辦：{ $what }
   *[other] { $giver }交給{ $owner }一項待辦：{ $what }
}
say-todo-day-before = 明天到期，{ $day }：{ $what }
say-todo-today = 今天到期，{ $day }：{ $what }
say-todo-ahead = { $day }到期：{ $what }
say-todo-hour = 時間到了（{ $day }）：{ $what }
say-todo-hour-of = { $owner }的待辦時間到了（{ $day }）：{ $what }
say-todo-away = 您休假期間到期（{ $day }）：{ $what }
say-todo-overdue = 已逾期，應在{ $day }完成：{ $what }
say-todo-again = 今天又到期，{ $day }那次沒有完成：{ $what }
say-todo-missed = { $owner }應在{ $day }前完成：{ $what }
say-todo-snoozed = 到您要求的時間了：{ $what }
say-next-contact-today = 今天跟進{ $customer }，{ $day }
say-next-contact-ahead = { $day }跟進{ $customer }
say-logging-passed = { $was ->
    [held] { $day }與{ $customer }的溝通已結束。趁記得清楚，請在{ $until }前記錄。
   *[planned] 原訂{ $day }與{ $customer }溝通。如已進行，趁記得清楚，請在{ $until }前記錄。
}
say-logging-twenty-hours = { $day }與{ $customer }的溝通還沒有記錄，24 小時到{ $until }為止。
say-logging-missed = { $day }與{ $customer }的溝通還沒有記錄，24 小時已過（截至{ $until }）。晚記總比不記好，現在補上吧。
say-issue-given-immediate = { $customer }在等{ $whose ->
        [own] 您
       *[other] { $owner }
    }答覆，請在{ $when }前回覆：{ $question }
say-issue-today = 今天到期：{ $customer }在等{ $whose ->
        [own] 您
       *[other] { $owner }
    }答覆，請在{ $when }前回覆：{ $question }
say-issue-half-time = 時間已過半：{ $customer }在等{ $whose ->
        [own] 您
       *[other] { $owner }
    }答覆，請在{ $when }前回覆：{ $question }
say-issue-nearly = 快到時限了：{ $customer }在等{ $whose ->
        [own] 您
       *[other] { $owner }
    }答覆，請在{ $when }前回覆：{ $question }
say-issue-missed = 已逾時：{ $customer }在等{ $whose ->
        [own] 您
       *[other] { $owner }
    }答覆，原定{ $when }前回覆：{ $question }
say-issue-overdue = 已逾期：{ $customer }在等{ $whose ->
        [own] 您
       *[other] { $owner }
    }答覆，原定{ $when }前回覆：{ $question }
say-profile-today = { $was ->
    [created] { $customer }的客戶資訊是{ $day }建立的，還準確嗎？
   *[checked] { $customer }的客戶資訊上次核對是{ $day }，還準確嗎？
}
log-it = 去記錄
not-held = 未能會面
appointment-held = ✅ 已記錄
appointment-held-later = 這次聯絡沒有記錄，之後記錄的聯絡在{ $day }
appointment-replaced = 已另行安排跟進
appointment-not-held = 未能會面
appointment-instead = 未進行，已改約{ $when }
appointment-cancelled = 已取消
not-held-title = 未能會面
not-held-when = 新的日期
not-held-hint = 留空則不再安排。
brief-issues = 等我們答覆
brief-issues-any = 尚未了結的客戶問題
brief-issues-told = 客戶的問題和我們的答覆
brief-issue = { $what }（{ $status }）
brief-profile = 客戶資訊
brief-pains = 核心需求痛點
brief-chain = 決策鏈人員
brief-feedback = 上次回饋
brief-feedback-said = { $day }：{ $said }
brief-todo = { $what }，{ $when }
brief-promises = 未完成的待辦
brief-approved = 曾獲核准
profile-accurate = 仍然準確
profile-is-fresh = ✅ { $day }核對過{ $customer }的客戶資訊。
profile-is-gone = { $customer }已不在客戶清單中。
stage-potential = 潛在客戶
stage-interested = 意向客戶
stage-cooperating = 合作中
stage-strategic = 戰略級

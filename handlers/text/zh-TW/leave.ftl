away-day = 您{ $day }休假，{ $back }回來。
away-days = 您{ $first }至{ $last }休假，{ $back }回來。
away-handed = 期間有時限要求的事項由{ $who }代為處理{ $count ->
        [0] 。
       *[other] ，目前 { $count } 件。
    }
away-nobody = 沒有代理人：可用 `/followup 休假 到週五 @姓名` 指定。您回來之前，只有緊急問題會通知您。
away-due = 以下 { $count } 項仍由您負責，將在休假期間到期，急的請先轉給同事：
away-more = ……另有 { $count } 項，見首頁
away-meeting = 跟進{ $customer } · { $day }
away-back = 我回來了
away-ended = 歡迎回來，提醒已恢復。
away-none = 您沒有登記休假。輸入 `/followup 休假 到週五 @姓名` 即可登記並指定代理人。
problem-leave-unclear = 看不出「{ $typed }」是哪幾天。可以這樣寫：到週五、5月11日到5月15日、明天。
problem-leave-over = 這幾天已經過去了。
problem-stand-in-away = { $name }那段時間也不在，請換一個人。
problem-stand-in-is-yourself = 不能由自己代理，請換一個人。
say-stand-in-immediate = { $who }{ $first }至{ $last }休假，由您代理：期間到時限的事會傳給您。
say-stand-in-passed = 您不再代理{ $who }。

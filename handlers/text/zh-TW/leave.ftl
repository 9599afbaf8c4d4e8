away-day = 您{ $day }休假，{ $back }回來。
away-days = 您{ $first }至{ $last }休假，{ $back }回來。
away-known = 這段休假已經登記過，沒有任何變化。
away-handed = 期間由{ $who }代理。以下 { $count } 項會轉給對方；休假期間到時限的其他事項也會轉給對方：
away-handed-none = 期間由{ $who }代理：休假期間到時限的事項會轉給對方，目前沒有。
away-nobody = 沒有代理人。您回來之前，只有緊急問題會通知您。
away-due = 以下 { $count } 項仍由您負責，已逾期或將在休假期間到期，急的請先轉給同事：
away-more = ……另有 { $count } 項，見首頁
away-meeting = 跟進{ $customer } · { $day }
away-log = 記錄與{ $customer }的聯絡 · { $day }
away-back = 我回來了
away-ended = 歡迎回來，提醒已恢復。
away-none = 您沒有登記休假。輸入 `/followup 休假 到週五 @姓名` 即可登記並指定代理人。
problem-leave-unclear = 看不出「{ $typed }」是哪幾天。可以這樣寫：到週五、5月11日到5月15日、明天。
problem-leave-over = 這幾天已經過去了。
problem-stand-in-away = { $name }那段時間也不在，請換一個人。
problem-stand-in-is-yourself = 不能由自己代理，請換一個人。
say-stand-in-immediate = { $who }{ $days }休假，由您代理：期間到時限的事會傳給您。
say-stand-in-passed = 您不再代理{ $who }（{ $days }）。
stand-in-changed = 原定{ $was }由您代理{ $who }，已改為{ $days }。
stand-in-cancelled = 原定{ $was }由您代理{ $who }，已取消。
stand-in-days = { $first }至{ $last }
in-place-of = 您正在代理{ $who }：
in-place-of-said = 您正在代理{ $who }：{ $what }
back-meanwhile = 您休假期間：
back-answered = { $customer }的問題「{ $question }」已於{ $day }答覆
back-answered-by = { $who }於{ $day }答覆了{ $customer }的問題：「{ $question }」
back-done = { $day }完成：{ $what }
back-logged = { $who }記錄了{ $day }與{ $customer }的聯絡：{ $said }
owner-away = { $who }（休假中，{ $day }回來）
away-who = 由誰代理？
away-stand-in = 選擇同事
away-part = 休假只能以整天登記，所以還沒有登記：{ $days }的提醒照常。如果當天都不要提醒，可以改休整天。
away-whole = 改休整天
away-whole-by = 改休整天，{ $who }代理
problem-leave-apart = 這幾天不是連續的，請分開登記。
leave-which = 要取消哪一次休假？
leave-called-off = 已取消休假：{ $days }。
leave-call-off = 取消這次休假
leave-not-on = 您今天沒有休假，所以什麼都沒有改。
leave-stays = { $count ->
        [1] 之後的休假不變：
       *[other] 之後的 { $count } 次休假不變：
    }
leave-covered = 期間由{ $who }代理。
stand-in-back = { $who }提前回來了，您不再代理（{ $days }）。
stand-in-until = 您代理{ $who }（{ $was }）到{ $at }，對方已提前回來。
problem-leave-ended = 這次休假已經結束或已取消，沒有什麼可改的。
say-uncovered-immediate = { $reader ->
        [own] { $stand_in }在您休假期間（{ $days }）代理您，但對方也要休假（{ $gap }），屆時沒有人代理。
       *[other] { $stand_in }代理{ $who }（{ $days }），但也要休假（{ $gap }），屆時沒有人代理：到時限的事會傳給您。
    }
uncovered-instead = { $reader ->
        [own] { $stand_in }也要休假，已改由{ $instead }代理您（{ $days }）。
       *[other] { $stand_in }也要休假，已改由{ $instead }代理{ $who }（{ $days }）。
    }
uncovered-over = { $reader ->
        [own] { $stand_in }在您休假期間（{ $days }）曾登記休假，現已解決。
       *[other] { $stand_in }在代理{ $who }期間（{ $days }）曾登記休假，現已解決。
    }
uncovered-who = 改由誰代理？
leave-gap = 代理人也休假，沒有人代理：{ $days }。
away-covers = 您原定代理{ $who }（{ $days }），您休假的那幾天沒有人代理：會通知{ $who }，可以改由別人代理。
cover-named = 已改由{ $stand_in }代理{ $who }（{ $days }），並會通知對方。
problem-cover-over = { $name }是{ $who }的客戶，您已不再代理{ $who }，因此沒有儲存。草稿裡的內容還在，可以轉告對方。

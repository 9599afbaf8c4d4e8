why-now = 為什麼現在提醒？
why-title = 為什麼在{ $sent }提醒您：
why-nothing = 我還沒有主動提醒過您。
why-more = ……還有 { $count } 件

why-todo-given-immediate = { $giver }把「{ $what }」交給了您，這類事會立即通知您。
why-todo-day-before = 「{ $what }」{ $day }到期，會提前一天提醒。
why-todo-today = 「{ $what }」{ $day }到期，會在當天提醒。
why-todo-hour = 「{ $what }」約定在這個時間，因此此時提醒。
why-todo-overdue = 「{ $what }」應在{ $day }完成，次日會再提醒一次。
why-todo-missed = 「{ $what }」已於{ $day }到期，{ $owner }尚未完成；您是其主管，因此通知您。
why-todo-snoozed = 您要求在{ $owed }提醒「{ $what }」。
why-todo-still-open = 「{ $what }」應在{ $day }完成；沒有完成的事每週一提醒一次。
why-next-contact-today = 與{ $customer }的下次跟進定在{ $day }，客戶簡報會在當天早上傳給您；當天才轉給您的，則立即傳給您。
why-logging-passed = { $day }與{ $customer }的溝通在{ $owed }結束，從那時起有 24 小時可以記錄。
why-logging-twenty-hours = { $day }與{ $customer }的溝通到{ $owed }還沒有記錄，24 小時已過去 20 小時。
why-logging-missed = { $day }與{ $customer }的溝通到{ $owed }還沒有記錄，24 小時已過。
why-logging-still-open = { $day }與{ $customer }的溝通還沒有記錄；沒有完成的事每週一提醒一次。
why-issue-given-immediate = { $customer }的問題「{ $what }」須在{ $when }前答覆，負責人會立即收到通知。
why-issue-today = { $customer }的問題「{ $what }」須在{ $when }前答覆，會在當天早上提醒。
why-issue-half-time = { $customer }的問題「{ $what }」須在{ $when }前答覆，到{ $owed }時間已過半。
why-issue-nearly = { $customer }的問題「{ $what }」須在{ $when }前答覆，到{ $owed }快到時限了。
why-issue-missed = { $customer }的問題「{ $what }」須在{ $when }前答覆，到時沒有答覆。
why-issue-overdue = { $customer }的問題「{ $what }」須在{ $when }前答覆，休假開始時已經逾期，因此轉給代理人。
why-issue-still-open = { $customer }的問題「{ $what }」應在{ $when }前答覆；沒有完成的事每週一提醒一次。
why-profile-today = { $customer }的客戶資訊到{ $day }已滿一個月沒有核對。
why-profile-still-open = { $customer }的客戶資訊已超過一個月沒有核對；沒有完成的事每週一提醒一次。
why-silence-today = 到{ $day }已太久沒有跟進{ $customer }，也沒有安排下次跟進。
why-silence-still-open = 太久沒有跟進{ $customer }，也沒有安排下次跟進；沒有完成的事每週一提醒一次。
why-contract-ninety-days = 與{ $customer }的合約{ $day }到期，會提前 90 天提醒。
why-contract-sixty-days = 與{ $customer }的合約{ $day }到期，會提前 60 天提醒。
why-contract-thirty-days = 與{ $customer }的合約{ $day }到期，會提前 30 天提醒。
why-decline-immediate = 從{ $owed }的紀錄來看，{ $customer }不滿意，或不如以前滿意。
why-stand-in-immediate = { $who }請您在其休假期間代理，這類事會立即通知您。
why-uncovered-immediate = { $stand_in }代理{ $who }，但有幾天無法代理，因此立即通知您。
why-undelivered-immediate = { $owed }有事要提醒{ $who }卻送不到，需要有人接手。
why-manager-immediate = { $who }的主管有變動，與您有關，會立即通知您。
why-anything = 到時間了，{ $owed }：「{ $what }」。

why-team = 這件事由{ $owner }負責，也會告訴您。

why-came-on-time = { $way ->
        [urgent] 緊急的事不分時間立即傳送，這次是{ $sent }
        [digest] 它放進了{ $sent }的每日彙整
       *[alone] 它在{ $sent }傳送
    }。
why-came-night = { $owed }不在您的提醒時段（{ $opens }至{ $closes }）內，所以{ $way ->
        [digest] 放進了{ $sent }的每日彙整
       *[alone] 改在{ $sent }傳送
    }。
why-came-weekend = { $off }是您的休息日，所以{ $way ->
        [digest] 放進了{ $sent }的每日彙整
       *[alone] 改在{ $sent }傳送
    }。
why-came-holiday = { $off }是國定假日（{ $holiday }），所以{ $way ->
        [digest] 放進了{ $sent }的每日彙整
       *[alone] 改在{ $sent }傳送
    }。
why-came-leave = { $tense ->
        [past] { $off }您當時在休假
       *[now] { $off }您在休假
    }，所以{ $way ->
        [digest] 放進了{ $sent }的每日彙整
       *[alone] 改在{ $sent }傳送
    }。
why-came-closed = 本來可以傳送時您正在休息，所以{ $way ->
        [digest] 放進了{ $sent }的每日彙整
       *[alone] 改在{ $sent }傳送
    }。
why-came-stand-in = 當時{ $owner }不在，由您代理，所以在{ $sent }傳給了您。
why-came-uncovered = 當時{ $owner }不在，也沒有人代理，所以在{ $sent }傳給了您。
why-came-cap = 當天已傳給您 { $cap } 則訊息，達到您設定的上限，所以放進了{ $sent }的每日彙整。
why-came-muted = 您關閉了這類單獨的訊息，所以放進了{ $sent }的每日彙整。
why-came-early = 它在當天的每日彙整之前就要開始，所以提前在{ $sent }傳給了您。
why-late = 本應在{ $due }傳送，但當時無法傳送。
why-comment-immediate = { $who }{ $owed }在該客戶的留言中提到了您，或回覆了您的留言。
why-linked-immediate = { $who }把一個頻道連結到了您的客戶，這類事會立即通知您。
why-strategy-action-immediate = { $giver }把{ $customer }的策略動作「{ $what }」交給了您，這類事會立即通知您。
why-strategy-action-today = { $customer }的策略動作「{ $what }」{ $day }到期，會在當天提醒。
why-strategy-action-overdue = { $customer }的策略動作「{ $what }」應在{ $day }完成，次日會再提醒一次。
why-strategy-action-still-open = { $customer }的策略動作「{ $what }」還沒有完成；沒有完成的事每週一提醒一次。
why-watched-immediate = 您關注了{ $customer }，{ $who }{ $owed }在那裡有重要操作，下一次每日彙整會告訴您。
why-deal-overdue = { $customer }的{ $what }原預計{ $day }成交：隔天提醒您。
why-deal-aged = { $customer }的{ $what }停留在「{ $stage }」階段已滿30天：每個階段提醒您一次。
why-deal-still-open = { $customer }的{ $what }仍在進行中：未完成的事項每週一提醒一次。
why-stand-in-passed = 您代理{ $who }的時段已結束，因此通知您。
why-manager-passed = 您先前是{ $who }的主管，這類異動會立即通知。
why-owned-immediate = { $who }更動或詢問了您負責的內容，這類事會立即通知。
why-instalment-soon = { $customer }的{ $what }有收款 { $amount } 於{ $day }到期：提前三個工作天提醒您。
why-instalment-overdue = { $customer }的{ $what }有收款 { $amount } 原定{ $day }入帳：隔天提醒您。
why-instalment-still-open = { $customer }的{ $what }有收款 { $amount } 仍未收到：未完成的事項每週一提醒一次。
why-satisfaction-today = { $customer }在{ $period }還沒有滿意度評分：每季最後一個月詢問您一次。
why-team-week-today = 團隊一週概況每週傳送一次，日期可在 /followup preferences 中選擇；沒有內容時不傳送。
why-review-ready-today = { $period }已結束：之後的第一個工作天向您提供檢討。

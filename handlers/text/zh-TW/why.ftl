why-now = 為什麼現在提醒？
why-title = 為什麼在 { $sent } 提醒您：
why-nothing = 我還沒有主動告訴過您什麼。
why-more = …… 還有 { $count } 件

why-todo-given-immediate = { $giver } 把「{ $what }」交給了您，這類事會立即通知。
why-todo-day-before = 「{ $what }」於 { $day } 到期，會提前一天提醒。
why-todo-today = 「{ $what }」於 { $day } 到期，會在當天提醒。
why-todo-overdue = 「{ $what }」已於 { $day } 到期，次日會再提醒一次。
why-todo-snoozed = 您要求在 { $owed } 提醒「{ $what }」。
why-todo-still-open = 「{ $what }」已於 { $day } 到期，仍未完成的事每週一提醒一次。
why-next-contact-today = 與 { $customer } 的下次跟進定在 { $day }，需要了解的內容會在當天早上發給您。
why-logging-passed = { $day } 與 { $customer } 的溝通於 { $owed } 結束，從那時起有 24 小時可以記錄。
why-logging-twenty-hours = { $day } 與 { $customer } 的溝通到 { $owed } 還沒有記錄，24 小時已過去 20 小時。
why-logging-missed = { $day } 與 { $customer } 的溝通到 24 小時期限結束時（{ $owed }）還沒有記錄。
why-logging-still-open = { $day } 與 { $customer } 的溝通仍未記錄，仍未完成的事每週一提醒一次。
why-issue-given-immediate = { $customer } 等待在 { $when } 前得到「{ $what }」的答覆，負責答覆的人會立即得到通知。
why-issue-half-time = { $customer } 等待在 { $when } 前得到「{ $what }」的答覆，到 { $owed } 時間已過半。
why-issue-nearly = { $customer } 等待在 { $when } 前得到「{ $what }」的答覆，到 { $owed } 時間即將用完。
why-issue-missed = { $customer } 等待「{ $what }」的答覆，{ $when } 時間已用完。
why-issue-still-open = { $customer } 等待「{ $what }」的答覆，期限 { $when } 已過，仍未完成的事每週一提醒一次。
why-profile-today = { $customer } 的客戶資訊距上次檢視滿一個月，{ $day } 應再看一次。
why-profile-still-open = { $customer } 的客戶資訊已超過一個月沒有檢視，仍未完成的事每週一提醒一次。
why-silence-today = 到 { $day } 已太久沒有聯絡 { $customer }，也沒有安排下次跟進。
why-silence-still-open = 已太久沒有聯絡 { $customer }，也沒有安排下次跟進，仍未完成的事每週一提醒一次。
why-contract-ninety-days = 與 { $customer } 的合約於 { $day } 到期，會提前 90 天提醒。
why-contract-sixty-days = 與 { $customer } 的合約於 { $day } 到期，會提前 60 天提醒。
why-contract-thirty-days = 與 { $customer } 的合約於 { $day } 到期，會提前 30 天提醒。
why-decline-immediate = { $owed } 記錄的溝通顯示，{ $customer } 的態度變差了。
why-stand-in-immediate = { $who } 即將休假並請您代理，這類事會立即通知。
why-undelivered-immediate = { $owed } 有該提醒 { $who } 的事卻無法送達，需要有人接手。
why-manager-immediate = { $who } 的主管有變動且與您有關，這類事會立即通知。
why-anything = 這件事於 { $owed } 到時間：「{ $what }」。

why-team = 此事由 { $owner } 負責，也會告知您。

why-came-on-time = { $way ->
        [urgent] 緊急的事不分時間立即傳送，傳送時間為 { $sent }
        [digest] 它在 { $sent } 的每日彙整中傳送
       *[alone] 它在 { $sent } 傳送
    }。
why-came-night = { $owed } 不在您的提醒時段（{ $opens } 至 { $closes }）內，所以{ $way ->
        [digest] 放在 { $sent } 的每日彙整中
       *[alone] 改在 { $sent } 傳送
    }。
why-came-weekend = { $off } 是您的休息日，所以{ $way ->
        [digest] 放在 { $sent } 的每日彙整中
       *[alone] 改在 { $sent } 傳送
    }。
why-came-holiday = { $off } 是公共假日（{ $holiday }），所以{ $way ->
        [digest] 放在 { $sent } 的每日彙整中
       *[alone] 改在 { $sent } 傳送
    }。
why-came-leave = { $off } 您在休假，所以{ $way ->
        [digest] 放在 { $sent } 的每日彙整中
       *[alone] 改在 { $sent } 傳送
    }。
why-came-closed = 原本可以傳送時您正在休息，所以{ $way ->
        [digest] 放在 { $sent } 的每日彙整中
       *[alone] 改在 { $sent } 傳送
    }。
why-came-stand-in = { $owner } 不在，由您代理，所以在 { $sent } 傳給了您。
why-came-cap = 當天已發給您 { $cap } 則訊息，達到您設定的上限，所以放在 { $sent } 的每日彙整中。
why-came-muted = 您關閉了這類單獨的訊息，所以放在 { $sent } 的每日彙整中。
why-came-early = 它在當天的每日彙整之前就要開始，所以提前在 { $sent } 傳給了您。
why-late = 本應在 { $due } 傳送，但當時無法傳送。
why-comment-immediate = { $who }於{ $owed }在該客戶的留言中提到了您。
why-linked-immediate = { $who }把一個頻道連結到了您的客戶，會立即告知您。
why-strategy-action-immediate = { $giver }把{ $customer }的策略動作「{ $what }」交給了您，這類事會立即通知。
why-strategy-action-today = { $customer }的策略動作「{ $what }」於 { $day } 到期，會在當天提醒。
why-strategy-action-overdue = { $customer }的策略動作「{ $what }」已於 { $day } 到期，次日會再提醒一次。
why-strategy-action-still-open = { $customer }的策略動作「{ $what }」仍未完成，仍未完成的事每週一提醒一次。
why-watched-immediate = 您關注了 { $customer }，{ $who } 於 { $owed } 有重要操作，因此在下一次每日彙整中告知您。
why-deal-overdue = { $customer }的{ $what }原預計 { $day } 成交：隔天提醒您。
why-deal-aged = { $customer }的{ $what }停留在「{ $stage }」階段已滿30天：每個階段提醒您一次。
why-deal-still-open = { $customer }的{ $what }仍在進行中：未完成的事項每週一提醒一次。

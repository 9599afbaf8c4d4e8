todo-none-open = 沒有未完成的待辦，您承諾的事都已完成。
todo-none-overdue = 沒有逾期的待辦。
todo-none-done = 最近 30 天沒有完成的待辦。
todo-none-days = { $days }沒有到期的待辦。
todo-none-of = 與{ $customer }有關的待辦都已完成。要新增，請在 /todo 後寫明要做的事。
todo-list-open = { $count } 項未完成的待辦
todo-list-overdue = { $count } 項已逾期
todo-list-done = 最近 30 天完成 { $count } 項
todo-list-days = { $days }：{ $count } 項到期
todo-list-of = { $customer }：您有 { $count } 項未完成的待辦
todo-list-others = 同事與{ $customer }另有 { $count } 項待辦，可在客戶卡片中查看負責人。
todo-none-both = { $customer }：{ $days }沒有到期的待辦。
todo-none-person = { $dated ->
    [yes] { $name }：{ $days }沒有到期的待辦。
   *[no] { $name }：沒有未完成的待辦。
}
todo-none-team = { $dated ->
    [yes] 您的團隊{ $days }沒有到期的待辦。
   *[no] 您的團隊沒有未完成的待辦。用 /followup manager 把您設為主管的人就是您的團隊。
}
todo-list-both = { $customer }，{ $days }：{ $count } 項到期
todo-list-person = { $dated ->
    [yes] { $name }，{ $days }：{ $count } 項到期
   *[no] { $name }：{ $count } 項未完成的待辦
}
todo-list-team = { $dated ->
    [yes] 團隊，{ $days }：{ $count } 項到期
   *[no] 團隊：{ $count } 項未完成的待辦
}
todo-list-partly = 這裡只列出您交給{ $name }的，以及您代理的待辦；其餘的只有{ $name }和對方的主管看得到。
todo-none-fits = 相符的是一項預定聯絡，不是待辦，所以什麼都沒有更動。它的按鈕在我的「首頁」分頁上。
todo-created = 已記下：
todo-created-for = { $way ->
    [stand_in] 已記下。{ $owner }正在休假，已通知代理人{ $stand_in }：
    [later] 已記下。{ $owner }正在休假，{ $day }才會收到通知：
    [put_off] 已記下，{ $owner }會在{ $day }收到通知：
    [stand_in_put_off] 已記下。{ $owner }正在休假，代理人{ $stand_in }會在{ $day }收到通知：
   *[other] 已記下，已通知{ $owner }：
}
todos-made = 已記下 { $count } 項待辦
todos-unmade = 這些待辦都已刪除。
todos-undo = { $count ->
    [1] 復原
   *[other] 全部復原（{ $count } 項）
}
todo-when = 文字中沒有截止日期。什麼時候到期？
todo-pick-due = 選擇日期
todo-done = 完成
todo-reopen = 重新開啟
todo-snooze = 稍後提醒
todo-reassign = 轉交
todo-reassigned = { $way ->
    [stand_in] 「{ $what }」已轉交給{ $owner }。對方正在休假，已通知代理人{ $stand_in }。
    [later] 「{ $what }」已轉交給{ $owner }。對方正在休假，{ $day }才會收到通知。
    [put_off] 「{ $what }」已轉交給{ $owner }，對方會在{ $day }收到通知。
    [stand_in_put_off] 「{ $what }」已轉交給{ $owner }。對方正在休假，代理人{ $stand_in }會在{ $day }收到通知。
   *[other] 「{ $what }」已轉交給{ $owner }，對方已收到通知。
}
todo-is-done = ✅ { $when }已完成
todo-is-cancelled = 已刪除
todo-is-snoozed = { $when }再提醒
todo-is-snoozed-past = { $when }再提醒，截止日期仍是{ $day }
todo-due-later = 截止日期改為{ $day }
due-never = 無截止日期
due-overdue = ⚠️ 應在{ $day }完成，已逾期 { $days } 天
due-again = ⚠️ 今天又到期；{ $day }那次沒有完成
due-today = 今天到期，{ $day }
due-ahead = { $day }到期
snooze-hour = 1 小時後
snooze-tomorrow = 明天 9:00
snooze-week = 下週一 9:00
snooze-pick = 選擇時間……
snooze-title = 稍後提醒
snooze-until = 何時再提醒
todo-new-title = 設為待辦
todo-new-text = 要做什麼
todo-new-due = 截止日期
todo-edit-title = 修改待辦
todo-new-due-time = 時間
todo-several-people = 提到了多個人，因此由您負責；可用「轉交」交給其中一位。
todo-once = 看不出多久重複一次，已記為一次性待辦。要重複，請按「編輯」並填寫「重複」。
todo-untold = 還沒有通知{ $name }：看不出是否該由對方來做，所以先記在您的清單裡。
todo-untold-undated = 還沒有通知{ $name }：選好日期後就交給對方，也可以現在不訂日期直接交給對方。
todo-give = 交給{ $name }
todo-repeats = { $timing }重複
todo-next = 下一次：{ $day }
todo-coming = 接下來的到期日：{ $days }
todo-repeats-label = 重複
todo-repeats-hint = 例如「每週五」「每兩週週二」「每月1次」「每月15日」。留空則只做一次。
todo-meant-drop = { $count ->
    [1] 不再需要的是這一項嗎？還沒有更動任何內容。
   *[other] 不再需要的是其中一項嗎？還沒有更動任何內容。
}
todo-meant-none = 沒有找到要改期的待辦或預定聯絡。要記成新的待辦嗎？
todo-meant-none-done = 沒有找到與此對應的未完成待辦。要記成新的待辦嗎？
todo-meant-new = 記為新待辦
todo-same = { $dated ->
    [yes] 同樣的待辦已經有一項，{ $day }到期，尚未完成。如果重複，請刪除這一項。
   *[no] 同樣的待辦已經有一項，尚未完成。如果重複，請刪除這一項。
}

# What a colleague wants, as the to-do of whom they asked.
asked-by-colleague-answer = 待辦：答覆{ $who }：{ $what }
asked-by-colleague-thing = 待辦：給{ $who }{ $what }
asked-by-colleague-deed = 待辦：{ $what }

digest-header = 今天（{ $day }）：{ $count } 件事
digest-team = 團隊逾期未辦
digest-still-open = 仍未完成
digest-other = 未關聯客戶
digest-of = { $who }：{ $what }
digest-more = …… 還有 { $count } 件，請看對話上方的 *主頁* 分頁。
digest-withheld = { $count ->
    [1] 您已無權檢視原先在此顯示的內容。
   *[other] 原先在此顯示的 { $count } 項內容，您已無權檢視。
}
digest-due-overdue = ⚠️ 已逾期，原定 { $day }
digest-due-today = 今天到期，{ $day }
digest-due-tomorrow = 明天到期，{ $day }
digest-due-ahead = { $day } 到期
digest-given = 由 { $giver } 交辦
digest-meeting = 今天計劃聯繫
digest-meeting-at = 會面 { $time }
digest-meeting-on = { $when } 計劃聯繫
digest-moved = 已改到 { $when }
digest-log = 記錄 { $day } 的溝通
digest-log-of-other = { $owner }：與 { $customer } 在 { $day } 的溝通尚未記錄
digest-log-until = { $when } 前
digest-log-over = 24 小時期限已於 { $when } 結束
digest-issue = 等待您答覆：{ $question }
digest-issue-of-other = { $owner }：{ $customer } 在等待答覆：{ $question }
digest-profile = 客戶資訊是否仍然準確？
digest-profile-seen = 上次檢視 { $day }
digest-tomorrow = 延後 1 天
digest-week = 延後到下週一
digest-reassign = 轉交…
digest-reassign-to = 轉交給誰？
digest-open = 檢視客戶
digest-move = 改期…
digest-not-held = 未進行，改期…
digest-edit = 編輯客戶資訊…

say-todo-still-open = 仍未完成（{ $day } 到期）：{ $what }
say-logging-still-open = 仍未記錄：您與 { $customer } 在 { $day } 的溝通。補記也比不記好。
say-logging-passed-of-other = { $owner } 與 { $customer } 在 { $day } 的溝通已結束，應在 { $until } 前記錄。
say-logging-twenty-hours-of-other = 尚未記錄：{ $owner } 與 { $customer } 在 { $day } 的溝通。24 小時的期限是 { $until }。
say-logging-missed-of-other = { $owner } 尚未記錄與 { $customer } 在 { $day } 的溝通：24 小時期限已於 { $until } 結束。
say-issue-still-open = 仍未答覆：{ $owner } 應在 { $when } 前答覆 { $customer }：{ $question }
say-profile-still-open = 自 { $day } 起沒有檢視過 { $customer } 的客戶資訊。是否仍然準確？

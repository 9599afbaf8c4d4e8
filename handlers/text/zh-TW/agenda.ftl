home-log = 記錄跟進
home-issues = { $count } 個待答覆的問題
home-contacts = { $count } 次計劃聯繫
home-more = 還有 { $count } 項：`/todo` 可查看全部。
home-nothing = 沒有未完成的事項。下次溝通之後，可在這裡或用 `/followup` 記錄。
home-issue-left = 還剩 { $span }，截至 { $when }
home-issue-late = ⚠️ 已超時 { $span }：應在 { $when } 前答覆

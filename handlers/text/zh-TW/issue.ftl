issue-none = 沒有客戶在等待您的答覆。
issue-list-title = { $count } 個客戶問題等待您答覆
issue-more = 還有 { $count } 個

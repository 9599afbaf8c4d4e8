unreachable-said = 聯絡不到{ $who }{ $why ->
        [left] （已離開工作區）
        [guest] （現在只是工作區的訪客）
        [foreign] （現在屬於其他工作區）
       *[refused] （Slack 不接受我傳給對方的訊息）
    }，還有 { $count } 件未完成的事：{ $what }
unreachable-settled = ✅ { $who }名下已沒有未完成的事。
unreachable-todos = { $count } 項待辦
unreachable-issues = { $count } 個待答覆的客戶問題
unreachable-requests = { $count } 項待核准的支援申請
unreachable-contacts = { $count } 次預定聯絡
unreachable-customers = { $count } 個客戶
unreachable-reassign = 全部轉交……
unreachable-title = 全部轉交
unreachable-submit = 轉交
unreachable-handed-over = { $owner }已接手{ $who }的 { $what }。
unreachable-actions = { $count } 個策略動作
unreachable-deals = { $count } 個進行中的商機
unreachable-instalments = { $count } 筆待收款

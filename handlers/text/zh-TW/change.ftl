say-changed-immediate = { $who }把您與{ $customer }的跟進從{ $before }改到了{ $when }。
say-deleted-immediate = { $who }刪除了您與{ $customer }在{ $when }的跟進紀錄。原內容：
changed-cancelled = { $who }取消了您{ $before }與{ $customer }的跟進。
changed-not-held = { $who }標註您{ $before }與{ $customer }未能會面。
changed-instead = { $who }將您原定{ $before }與{ $customer }的聯絡標為未進行，並改約{ $when }。
changed-meanwhile = 您開啟期間，這次跟進被改成了：{ $now }。您輸入的內容還在；再次儲存就以您的為準。
why-changed-immediate = { $who }變更了您與{ $customer }的預定聯絡，這類事會立即通知您。
why-deleted-immediate = { $who }刪除了您與{ $customer }的跟進紀錄，這類事會立即通知您。
followup-promises-changed = 您開啟期間，其中的待辦或下次跟進被改成了：{ $now }。您輸入的內容還在；再次儲存就以您的為準。
owned-given = { $who }把客戶{ $customer }交給了您，今後由您負責{ $went ->
        [0] 。
       *[other] ，{ $went } 件未完成的事一併轉給您。
    }
owned-taken = { $who }把您的客戶{ $customer }交給了{ $owner }{ $went ->
        [0] 。
       *[other] ，{ $went } 件未完成的事一併轉出。
    }
owned-profile = { $who }修改了您的客戶{ $customer }的資訊。
owned-edited = { $who }修改了您{ $when }與{ $customer }的跟進紀錄，現內容：
owned-ended = { $who }結束了與您的客戶{ $customer }的合作：
owned-deal = { $who }以您的名義新增了{ $customer }的一個商機，輸入 /deal 可檢視。
owned-procedure = { $who }為{ $customer }啟動了應對流程，各步驟已列入您的待辦。
owned-dismissed = { $who }把{ $customer }的這則撤下了，不算客戶問題：{ $question }
owned-nudged = { $who }催您答覆{ $customer }：{ $question }
handed-to-you = 以下未完成的事現在由您負責：
handed-from-you = 以下未完成的事已一併轉出，不再由您負責：
handed-ask = ⚠️ *再次儲存，就會把這位客戶交給{ $owner }。* 原負責人與這位客戶未完成的事會一併轉出：
handed-back = 收回
handed-back-ask = 要把{ $customer }從{ $owner }那裡收回嗎？目前還沒有更動。
handed-back-done = { $customer }又由您負責，未完成的事也已一併轉回。
handed-done = { $customer }今後由{ $owner }負責，以下未完成的事已一併轉出：
handing-asked = 要把{ $customer }交給{ $owner }嗎？目前尚未更動，表單裡會列出一併轉出的事項。
handing-whom = 要把{ $customer }交給同事嗎？找不到叫「{ $typed }」的同事，請在表單裡選擇。目前尚未更動。
handing-open = 移交{ $customer }…
handing-given = ✅ { $customer }現由{ $owner }負責。
handing-settled = 這裡沒有可以移交的了。
handing-goes = ⚠️ 儲存後，這位客戶就交給{ $owner }，以下未完成的事會一併轉出：
handing-plain = ⚠️ 儲存後，這位客戶就交給{ $owner }，沒有未完成的事需要轉出。
handed-more = ……另有 { $count } 件
handed-contact = 預定聯絡
handed-issue = 客戶問題
handed-todo = 待辦
handed-action = 策略動作
handed-request = 支援申請
handed-deal = 商機
handed-instalment = 待收款
handed-drafts = 還有 { $count } 則關於這位客戶的草稿尚未儲存，不會一併轉出。請先儲存，或之後再轉給對方：

say-changed-immediate = { $who }把您與{ $customer }的跟進從{ $before }改到了{ $when }。
say-deleted-immediate = { $who }刪除了您與{ $customer }在{ $when }的跟進紀錄。原內容：
changed-cancelled = { $who }取消了您{ $before }與{ $customer }的跟進。
changed-not-held = { $who }標註您{ $before }與{ $customer }未能會面。
changed-meanwhile = 您開啟期間，這次跟進被改成了：{ $now }。您輸入的內容還在；再次儲存就以您的為準。
why-changed-immediate = { $who }變更了您與{ $customer }的預定聯絡，這類事會立即通知您。
why-deleted-immediate = { $who }刪除了您與{ $customer }的跟進紀錄，這類事會立即通知您。
followup-promises-changed = 您開啟期間，其中的待辦或下次跟進被改成了：{ $now }。您輸入的內容還在；再次儲存就以您的為準。

say-changed-immediate = { $who } 將您與 { $customer } 的計劃聯繫從 { $before } 改到了 { $when }。
say-deleted-immediate = { $who } 刪除了您 { $when } 與 { $customer } 的跟進記錄。原內容：
changed-cancelled = { $who } 取消了您原定 { $before } 與 { $customer } 的聯繫。
changed-not-held = { $who } 將您原定 { $before } 與 { $customer } 的聯繫標為未進行。
changed-meanwhile = 您開啟期間，這次聯繫已被更改，現為：{ $now }。您輸入的內容仍在；再次儲存即以您的為準。
why-changed-immediate = { $who } 更改了您與 { $customer } 的計劃聯繫，這類事會立即通知。
why-deleted-immediate = { $who } 刪除了您與 { $customer } 的跟進記錄，這類事會立即通知。
followup-promises-changed = 您開啟期間，其中的待辦或下次跟進已被更改，現為：{ $now }。您輸入的內容仍在；再次儲存即以您的為準。

say-changed-immediate = { $who } 把您与 { $customer } 的计划联系从 { $before } 改到了 { $when }。
say-deleted-immediate = { $who } 删除了您 { $when } 与 { $customer } 的跟进记录。原内容：
changed-cancelled = { $who } 取消了您原定 { $before } 与 { $customer } 的联系。
changed-not-held = { $who } 将您原定 { $before } 与 { $customer } 的联系标为未进行。
changed-meanwhile = 您打开期间，这次联系已被更改，现为：{ $now }。您输入的内容仍在；再次保存即以您的为准。
why-changed-immediate = { $who } 更改了您与 { $customer } 的计划联系，这类事会立即通知。
why-deleted-immediate = { $who } 删除了您与 { $customer } 的跟进记录，这类事会立即通知。
followup-promises-changed = 您打开期间，其中的待办或下次跟进已被更改，现为：{ $now }。您输入的内容仍在；再次保存即以您的为准。

say-changed-immediate = { $who }把您与{ $customer }的跟进从{ $before }改到了{ $when }。
say-deleted-immediate = { $who }删除了您与{ $customer }在{ $when }的跟进记录。原内容：
changed-cancelled = { $who }取消了您{ $before }与{ $customer }的跟进。
changed-not-held = { $who }标注您{ $before }与{ $customer }没有见成。
changed-meanwhile = 您打开期间，这次跟进被改成了：{ $now }。您输入的内容还在；再次保存就以您的为准。
why-changed-immediate = { $who }改动了您与{ $customer }的跟进安排，这类事会马上通知您。
why-deleted-immediate = { $who }删除了您与{ $customer }的跟进记录，这类事会马上通知您。
followup-promises-changed = 您打开期间，其中的待办或下次跟进被改成了：{ $now }。您输入的内容还在；再次保存就以您的为准。

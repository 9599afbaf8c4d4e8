next-question = { $customer }的下一步怎么安排？
next-date = 下次跟进时间……
next-todo = 添加待办
next-nothing = 暂不安排
next-planned = 已安排{ $day }跟进{ $customer }。
next-is-contact = ✅ 已安排下次跟进。
next-is-todo = ✅ 已添加下一步待办。
next-is-nothing = 暂不安排下一步。

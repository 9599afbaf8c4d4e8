next-question = { $customer }的下一步怎麼安排？
next-date = 下次跟進時間……
next-todo = 新增待辦
next-nothing = 暫不安排
next-planned = 已安排{ $day }跟進{ $customer }。
next-is-contact = ✅ 已安排下次跟進。
next-is-todo = ✅ 已新增下一步待辦。
next-is-nothing = 暫不安排下一步。

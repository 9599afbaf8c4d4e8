note-open = 与 { $customer } 的跟进？我的理解如下：
note-saved = ✅ 已保存：{ $customer }
note-discarded = 已丢弃：{ $customer }
note-open-todo = 这是一项待办？我的理解如下：
note-saved-todo = ✅ 已保存为待办：{ $what }
note-discarded-todo = 已丢弃：{ $what }
note-discard = 丢弃
capture-met = 已记下：您与 { $customer } 见了面。请在 { $until } 前补写记录。

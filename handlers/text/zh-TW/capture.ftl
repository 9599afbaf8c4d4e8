note-open = 與 { $customer } 的跟進？我的理解如下：
note-saved = ✅ 已儲存：{ $customer }
note-discarded = 已捨棄：{ $customer }
note-open-todo = 這是一項待辦？我的理解如下：
note-saved-todo = ✅ 已儲存為待辦：{ $what }
note-discarded-todo = 已捨棄：{ $what }
note-discard = 捨棄
capture-met = 已記下：您與 { $customer } 見了面。請在 { $until } 前補寫記錄。

note-open = 要記錄與{ $customer }的這次跟進嗎？我的理解如下：
note-open-new = 要記錄與新客戶{ $customer }的這次跟進嗎？我的理解如下：
note-saved = ✅ 已儲存：{ $customer }
note-discarded = 已放棄：{ $customer }
note-undone = ↩️ 已復原：{ $customer }
note-deleted = 已刪除：{ $customer }
note-open-todo = 要記成待辦嗎？我的理解如下：
note-saved-todo = ✅ 已存為待辦：{ $what }
note-once = 看不出「{ $what }」多久重複一次，會記為一次性待辦。要重複，請按「編輯」並填寫「重複」。
note-discarded-todo = 已放棄：{ $what }
note-discard = 不儲存
note-discard-all = 全部不儲存……
note-discard-all-title = 所有草稿都不儲存？
note-discard-all-asked = { $count } 份草稿都會捨棄，其中的內容不會儲存。
note-discard-all-yes = 全部捨棄
capture-met = 已記下：您見了{ $customer }。請在{ $until }前補上紀錄。
note-open-nobody = 要記錄下來嗎？我的理解如下：
note-saved-nobody = ✅ 已儲存
note-discarded-nobody = 已放棄
note-open-next = 要安排下次跟進嗎？我的理解如下：
note-saved-next = ✅ 已安排下次跟進：{ $when }
note-saved-next-instead = ✅ 已安排下次跟進：{ $when }，取代原定的{ $before }
note-discarded-next = 已放棄這次預定聯絡：{ $when }
note-with-whom = { $offered ->
    [0] 是跟哪個客戶？請加上客戶名稱重新傳一次，或存為待辦。
   *[other] 是跟哪個客戶？請選擇；如果是其他客戶，請加上客戶名稱重新傳一次。
}
note-save-as-todo = 存為待辦
note-double = ⚠️ 已有相同的未完成待辦：{ $what }。如果重複，請按「不儲存」，或在「編輯」中移除。
problem-draft-left-behind = { $customer }現由{ $owner }負責，因此沒有儲存。可以把內容作為待辦轉給{ $owner }。
note-pass-on = 轉給{ $owner }
note-passed-to = ✅ 已轉給{ $owner }，對方多了一項待辦。
note-passed-on = ✅ 已轉交：{ $what }

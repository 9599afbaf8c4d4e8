note-open = 要记录与{ $customer }的这次跟进吗？我的理解如下：
note-open-new = 要记录与新客户{ $customer }的这次跟进吗？我的理解如下：
note-saved = ✅ 已保存：{ $customer }
note-discarded = 已放弃：{ $customer }
note-undone = ↩️ 已撤销：{ $customer }
note-deleted = 已删除：{ $customer }
note-open-todo = 要记成待办吗？我的理解如下：
note-saved-todo = ✅ 已存为待办：{ $what }
note-once = 看不出“{ $what }”多久重复一次，会记为一次性待办。要重复，请点“编辑”并填写“重复”。
note-discarded-todo = 已放弃：{ $what }
note-discard = 不保存
note-discard-all = 全部不保存……
note-discard-all-title = 全部草稿都不保存？
note-discard-all-asked = { $count } 份草稿都会丢弃，其中的内容不会保存。
note-discard-all-yes = 全部丢弃
capture-met = 已记下：您见了{ $customer }。请在{ $until }前补上记录。
note-open-nobody = 要记录下来吗？我的理解如下：
note-saved-nobody = ✅ 已保存
note-discarded-nobody = 已放弃
note-open-next = 要安排下次跟进吗？我的理解如下：
note-saved-next = ✅ 已安排下次跟进：{ $when }
note-saved-next-instead = ✅ 已安排下次跟进：{ $when }，取代原定的{ $before }
note-discarded-next = 已放弃这次跟进安排：{ $when }
note-with-whom = { $offered ->
    [0] 是跟哪个客户？请带上客户名称重新发一次，或者存为待办。
   *[other] 是跟哪个客户？请选择；如果是其他客户，请带上客户名称重新发一次。
}
note-save-as-todo = 存为待办
note-double = ⚠️ 已有相同的未完成待办：{ $what }。如果重复，请点“不保存”，或在“编辑”中去掉。
problem-draft-left-behind = { $customer }现由{ $owner }负责，因此没有保存。可以把内容作为待办转给{ $owner }。
note-pass-on = 转给{ $owner }
note-passed-to = ✅ 已转给{ $owner }，对方多了一条待办。
note-passed-on = ✅ 已转交：{ $what }

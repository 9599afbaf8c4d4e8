move = 改期
close = 关闭
appointment-title = 下次跟进
appointment-details = 时间、地点、资料
appointment-on = 日期
appointment-starts = 时间
appointment-starts-hint = 按{ $owner }当地的时间。
appointment-place = 地点
appointment-place-placeholder = 客户办公室、餐厅、视频会议链接
appointment-materials = 需准备的资料
appointment-materials-placeholder = 报价单、样品两件、合同
appointment-materials-hint = 用顿号、逗号分隔，或每行一项。当天早上会以清单列出。
appointment-call-off = 取消这次跟进
appointment-call-off-title = 取消这次跟进？
appointment-call-off-question = 之后不再提醒。已有的记录会保留。
appointment-called-off = 与{ $customer }的跟进已取消。
appointment-moved = 与{ $customer }的跟进已从{ $before }改到{ $when }。
brief-place = 地点
brief-materials = 需准备
brief-materials-more = ……还有 { $count } 项
problem-time-passed = 这个时间已经过了，请选择更晚的时间。
problem-appointment-settled = 这次跟进已有结果：期间已被记录、另行安排，或标为“未能见面”。
rescheduled-moved = ✅ 与{ $customer }的跟进已改到{ $when }，原定{ $before }。
rescheduled-there = ✅ 与{ $customer }的跟进定在{ $when }。
rescheduled-place = 地点改为：{ $place }（原为{ $before }）。
rescheduled-place-first = 地点：{ $place }。
rescheduled-planned = ✅ 没有找到与{ $customer }的计划跟进可以改期，已新安排：{ $when }。
rescheduled-off = ✅ { $before }与{ $customer }的跟进已取消。改到什么时候？
rescheduled-asked = { $before }与{ $customer }的跟进要改到哪一天？
rescheduled-undone = 已撤销：与{ $customer }的跟进仍在{ $before }。
rescheduled-undone-plan = 已撤销：没有安排与{ $customer }的跟进。
rescheduled-none = 与{ $customer }没有计划中的跟进，所以没有改动。
rescheduled-day = 另选一天……
rescheduled-call-off = 取消这次跟进
rescheduled-which-off = { $count ->
    [one] 是这一次吗？还没有改动：请按按钮，或使用菜单。
   *[other] 取消的是哪一次？还没有改动：请按下方的按钮，或使用它的菜单。
}

move = 改期
close = 關閉
appointment-title = 下次跟進
appointment-details = 時間、地點、資料
appointment-on = 日期
appointment-starts = 時間
appointment-starts-hint = 依{ $owner }當地的時間。
appointment-place = 地點
appointment-place-placeholder = 客戶辦公室、餐廳、視訊會議連結
appointment-materials = 需準備的資料
appointment-materials-placeholder = 報價單、樣品兩件、合約
appointment-materials-hint = 用頓號、逗號分隔，或每行一項。當天早上會以清單列出。
appointment-call-off = 取消這次跟進
appointment-call-off-title = 取消這次跟進？
appointment-call-off-question = 之後不再提醒。已有的紀錄會保留。
appointment-called-off = 與{ $customer }的跟進已取消。
appointment-moved = 與{ $customer }的跟進已從{ $before }改到{ $when }。
brief-place = 地點
brief-materials = 需準備
brief-materials-more = ……還有 { $count } 項
problem-time-passed = 這個時間已經過了，請選擇更晚的時間。
problem-appointment-settled = 這次跟進已有結果：期間已被記錄、另行安排，或標為未能會面。
rescheduled-moved = ✅ 與{ $customer }的跟進已改到{ $when }，原訂{ $before }。
rescheduled-there = ✅ 與{ $customer }的跟進訂在{ $when }。
rescheduled-place = 地點改為：{ $place }（原為{ $before }）。
rescheduled-place-first = 地點：{ $place }。
rescheduled-planned = ✅ 沒有找到與{ $customer }的預定跟進可以改期，已新安排：{ $when }。
rescheduled-off = ✅ { $before }與{ $customer }的跟進已取消。要改到什麼時候？
rescheduled-asked = { $before }與{ $customer }的跟進要改到哪一天？
rescheduled-undone = 已復原：與{ $customer }的跟進仍在{ $before }。
rescheduled-undone-plan = 已復原：沒有安排與{ $customer }的跟進。
rescheduled-none = 與{ $customer }沒有預定的跟進，所以沒有變更。
rescheduled-day = 另選一天……
rescheduled-call-off = 取消這次跟進
rescheduled-which-off = { $count ->
    [one] 是這一次嗎？還沒有變更：請按按鈕，或使用選單。
   *[other] 取消的是哪一次？還沒有變更：請按下方的按鈕，或使用它的選單。
}

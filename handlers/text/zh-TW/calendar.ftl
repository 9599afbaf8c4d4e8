calendar-none = 您還沒有連接行事曆。輸入 `/followup 行事曆 https://…` 即可連接：其中與客戶的會議會成為計劃聯繫。
calendar-where = 網址在哪裡：Google 日曆 → 設定 → 您的日曆 →「iCal 格式的私人網址」；Outlook → 設定 → 行事曆 → 共用行事曆 → 發佈 → ICS。網址不會顯示給任何人。請在 `/followup 行事曆` 後輸入，不要發到頻道裡。
calendar-title = 您的行事曆
calendar-rules = 每 15 分鐘讀取一次，涵蓋未來 30 天。會議標題、與會者的公司或姓名恰好對應您的一個客戶時，會議成為計劃聯繫。行事曆中改期或取消，這裡也隨之改期或取消。
calendar-read =
    { $matched ->
        [0] 上次讀取：{ $when }，未來 30 天沒有與您客戶的會議。
       *[other] 上次讀取：{ $when }，與客戶的會議 { $matched } 場。
    }
calendar-not-yet = 已連接，正在讀取。
calendar-failing = 自 { $since } 起讀取失敗；已計劃的保持不變。下次嘗試：{ $again }。
calendar-unclear = 以下會議涉及多個客戶，因此沒有計劃：
calendar-remove = 移除
calendar-remove-title = 移除這個行事曆？
calendar-remove-text = 網址將被刪除，由它產生的計劃聯繫將被取消。已記錄的內容保留。
calendar-problem-unknown-host = 找不到這個名稱的伺服器。
calendar-problem-no-answer = 伺服器沒有回應。
calendar-problem-too-slow = 伺服器回應太慢。
calendar-problem-refused = 伺服器拒絕存取：網址可能已重設，或需要密碼。請從行事曆設定中重新複製網址，移除這一個，再連接新的。
calendar-problem-server-error = 伺服器本身出現問題。
calendar-problem-certificate = 伺服器的憑證無效，因此沒有向它傳送任何內容。
calendar-problem-private-network = 這個網址位於內部網路，只能讀取網際網路上的行事曆。
calendar-problem-other-port = 只能讀取 http 和 https 常用連接埠上的行事曆。
calendar-problem-too-many-redirects = 伺服器不斷轉向其他網址。
calendar-problem-too-large = 行事曆超過 10 MB。
calendar-problem-not-a-calendar = 該網址的內容不是 iCal 格式的行事曆。網址通常以 .ics 結尾。
calendar-problem-too-involved = 行事曆過於複雜，無法在限定時間內解析。
problem-calendar-address-wrong = 這不是行事曆網址：行事曆網址以 https:// 或 webcal:// 開頭。
problem-too-many-calendars = 您已連接 { $most } 個行事曆，已達上限。請先移除一個。

calendar-none = 您還沒有連接行事曆。輸入 `/followup 行事曆 https://…` 即可連接：行事曆中與客戶的會議會自動排成跟進。
calendar-where = 網址在哪裡：Google 行事曆 → 設定 → 您的行事曆 →「iCal 格式的私人網址」；Outlook → 設定 → 行事曆 → 共用行事曆 → 發布 → ICS。這個網址別人看不到。請在 `/followup 行事曆` 後面輸入，不要分享到頻道裡。
calendar-title = 您的行事曆
calendar-rules = 每 15 分鐘讀取一次未來 30 天的行程。會議標題、與會者的公司或姓名恰好對應您的一個客戶時，就排成一次跟進；您已拒絕的會議和不佔用時間的行程不算。行事曆裡改期或取消，這裡也會跟著改期或取消。
calendar-read =
    { $matched ->
        [0] { $when }讀取過，未來 30 天沒有與您客戶的會議。
       *[other] { $when }讀取過，與客戶的會議有 { $matched } 場。
    }
calendar-not-yet = 已連接，正在讀取。
calendar-failing = { $since }起一直讀取失敗；已排好的不變。下次重試：{ $again }。
calendar-unclear = 以下會議對應到多個客戶，沒有安排跟進：
calendar-remove = 移除
calendar-remove-title = 移除這個行事曆？
calendar-remove-text = 網址會被刪除，由它排出的跟進會被取消。已記錄的內容保留。
calendar-problem-unknown-host = 找不到這個名稱的伺服器。
calendar-problem-no-answer = 伺服器沒有回應。
calendar-problem-too-slow = 伺服器回應太慢。
calendar-problem-refused = 伺服器拒絕存取：網址可能已重設，或需要密碼。請從行事曆設定中重新複製網址，移除這一個，再連接新的。
calendar-problem-server-error = 伺服器本身出了問題。
calendar-problem-certificate = 伺服器的憑證無效，因此沒有向它傳送任何內容。
calendar-problem-private-network = 這個網址在內部網路，只能讀取網際網路上的行事曆。
calendar-problem-other-port = 只能讀取 http 和 https 常用連接埠上的行事曆。
calendar-problem-too-many-redirects = 伺服器不斷轉址到其他網址。
calendar-problem-too-large = 行事曆超過 10 MB。
calendar-problem-not-a-calendar = 該網址的內容不是 iCal 格式的行事曆。網址通常以 .ics 結尾。
calendar-problem-too-involved = 行事曆太複雜，來不及解析。
problem-calendar-address-wrong = 這不是行事曆網址：行事曆網址以 https:// 或 webcal:// 開頭。
problem-too-many-calendars = 您已連接 { $most } 個行事曆，已達上限。請先移除一個。

calendar-none = 您还没有连接日历。输入 `/followup 日历 https://…` 即可连接：日历中与客户的会议会自动排成跟进。
calendar-where = 地址在哪里：Google 日历 → 设置 → 您的日历 →“iCal 格式的私密地址”；Outlook → 设置 → 日历 → 共享日历 → 发布 → ICS。这个地址别人看不到。请在 `/followup 日历` 后面输入，不要发到频道里。
calendar-title = 您的日历
calendar-rules = 每 15 分钟读取一次未来 30 天的日程。会议标题、参会人的公司或姓名恰好对应您的一个客户时，就排成一次跟进；您已拒绝的会议和不占用时间的日程不算。日历里改期或取消，这里也会跟着改期或取消。
calendar-read =
    { $matched ->
        [0] { $when }读取过，未来 30 天没有与您客户的会议。
       *[other] { $when }读取过，与客户的会议有 { $matched } 场。
    }
calendar-not-yet = 已连接，正在读取。
calendar-failing = { $since }起一直读取失败；已排好的不变。下次重试：{ $again }。
calendar-unclear = 以下会议对应到多个客户，没有安排跟进：
calendar-remove = 移除
calendar-remove-title = 移除这个日历？
calendar-remove-text = 地址会被删除，由它排出的跟进会被取消。已记录的内容保留。
calendar-problem-unknown-host = 找不到这个名称的服务器。
calendar-problem-no-answer = 服务器没有回应。
calendar-problem-too-slow = 服务器回应太慢。
calendar-problem-refused = 服务器拒绝访问：地址可能已重置，或需要密码。请从日历设置中重新复制地址，移除这一个，再连接新的。
calendar-problem-server-error = 服务器自身出了问题。
calendar-problem-certificate = 服务器的证书无效，因此没有向它发送任何内容。
calendar-problem-private-network = 这个地址在内部网络，只能读取互联网上的日历。
calendar-problem-other-port = 只能读取 http 和 https 常用端口上的日历。
calendar-problem-too-many-redirects = 服务器不断跳转到其他地址。
calendar-problem-too-large = 日历超过 10 MB。
calendar-problem-not-a-calendar = 该地址的内容不是 iCal 格式的日历。地址通常以 .ics 结尾。
calendar-problem-too-involved = 日历太复杂，来不及解析。
problem-calendar-address-wrong = 这不是日历地址：日历地址以 https:// 或 webcal:// 开头。
problem-too-many-calendars = 您已连接 { $most } 个日历，已达上限。请先移除一个。

# 向机器人提问，以及它根据记录的回答。

asked-unknown = 这个问题无法根据记录回答。可以这样问：“科技公司怎么样了？”“哪些逾期了？”“这周拜访几家？”。如果是客户问的，请写明是谁：“科技公司问什么时候发货”。输入 `/followup help` 可查看全部功能。
figures-asked = { $whose } · { $period }
figures-asked-open = 打开复盘
figures-asked-person = • { $name }：{ $value }
figures-asked-customers = 客户：{ $customers }
figures-asked-no-target = 这一期没有设定目标。
agenda-person-open = { $count ->
    [0] { $name }：没有未完成的事项。
   *[other] { $name }：有 { $count } 件事未完成
}
agenda-person-late = { $count ->
    [0] { $name }：没有逾期的事项。
   *[other] { $name }：有 { $count } 件事逾期
}
agenda-person-day = { $count ->
    [0] { $name }，{ $day }：没有要做的事。
   *[other] { $name }，{ $day }：{ $count } 件事
}
agenda-person-days = { $count ->
    [0] { $name }，{ $first }至{ $last }：没有安排。
   *[other] { $name }，{ $first }至{ $last }：{ $count } 件事
}
holidays-day = • { $day }：{ $name }
colleague-has = “{ $name }”看起来是{ $owner }负责的客户。要把您写的内容转告给对方吗？
colleague-tell = 转告{ $owner }
colleague-told = { $who }提到您的客户{ $customer }：“{ $words }”
colleague-was-told = 已转告{ $owner }。

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
colleague-was-told-undrafted = 已转告{ $owner }。这条草稿已放弃。
asked-next = 与{ $customer }的下次联系：{ $when }。
asked-next-none = 与{ $customer }还没有安排下次联系。要安排，可以直接写“周五上午10点拜访{ $customer }”。
asked-last = { $who }：上次联系是{ $when }。
asked-decides = { $customer }的拍板人：{ $people }。
asked-decides-none = { $customer }还没有标明谁拍板，可以点下面的“编辑”补充。
asked-owed = { $customer }还有 { $count } 件事没办完，见下方卡片。
asked-owed-none = { $customer }没有未办完的事：没有待办，也没有待答复的问题。

# 向機器人提問，以及它依紀錄的回答。

asked-unknown = 這個問題無法依紀錄回答。可以這樣問：「科技公司怎麼樣了？」「哪些逾期了？」「這週拜訪幾家？」。如果是客戶問的，請寫明是誰：「科技公司問什麼時候出貨」。輸入 `/followup help` 可檢視全部功能。
figures-asked = { $whose } · { $period }
figures-asked-open = 開啟檢討
figures-asked-person = • { $name }：{ $value }
figures-asked-customers = 客戶：{ $customers }
figures-asked-no-target = 這一期沒有設定目標。
agenda-person-open = { $count ->
    [0] { $name }：沒有未完成的事項。
   *[other] { $name }：有 { $count } 件事未完成
}
agenda-person-late = { $count ->
    [0] { $name }：沒有逾期的事項。
   *[other] { $name }：有 { $count } 件事逾期
}
agenda-person-day = { $count ->
    [0] { $name }，{ $day }：沒有要做的事。
   *[other] { $name }，{ $day }：{ $count } 件事
}
agenda-person-days = { $count ->
    [0] { $name }，{ $first }至{ $last }：沒有安排。
   *[other] { $name }，{ $first }至{ $last }：{ $count } 件事
}
holidays-day = • { $day }：{ $name }
colleague-has = 「{ $name }」看起來是{ $owner }負責的客戶。要把您寫的內容轉告對方嗎？
colleague-tell = 轉告{ $owner }
colleague-told = { $who }提到您的客戶{ $customer }：「{ $words }」
colleague-was-told = 已轉告{ $owner }。
colleague-was-told-undrafted = 已轉告{ $owner }。這則草稿已放棄。
asked-next = 與{ $customer }的下次聯絡：{ $when }。
asked-next-none = 與{ $customer }還沒有安排下次聯絡。要安排，可以直接寫「週五上午10點拜訪{ $customer }」。
asked-last = { $who }：上次聯絡是{ $when }。
asked-decides = { $customer }的決策者：{ $people }。
asked-decides-none = { $customer }還沒有標明誰是決策者，可以按下面的「編輯」補上。
asked-owed = { $customer }還有 { $count } 件事沒辦完，請見下方卡片。
asked-owed-none = { $customer }沒有未辦完的事：沒有待辦，也沒有待答覆的問題。

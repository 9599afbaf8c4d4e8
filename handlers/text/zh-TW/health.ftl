customer-contract = 合約到期日
satisfaction = 客戶滿意度
satisfaction-placeholder = 客戶滿意程度
satisfaction-5 = 5 · 非常滿意
satisfaction-4 = 4 · 滿意
satisfaction-3 = 3 · 普通
satisfaction-2 = 2 · 不滿意
satisfaction-1 = 1 · 非常不滿意

health-say = { $customer }：{ $what }
health-of-team = { $owner } · { $customer }：{ $what }
health-quiet = 自 { $day } 起未聯繫，已 { $days } 天
health-quiet-never = { $day } 新增後尚未聯繫，已 { $days } 天
health-contract = { $days ->
    [0] 合約今天（{ $day }）到期
   *[other] 合約將於 { $day } 到期，還有 { $days } 天
}
health-contract-over = 合約已於 { $day } 到期
health-fell = 滿意度從 { $before } 分降到 { $score } 分
health-negative = 連續兩次溝通回饋負面
health-withdrawn = 引起預警的記錄已更改
health-planned = ✅ 已計劃 { $day } 聯繫
health-contacted = ✅ 上次聯繫 { $day }
health-renewed = ✅ 現於 { $day } 到期
health-without-end = 不再有到期日
health-over = ✅ 之後已聯繫
health-seen = ✅ 已閱
health-feedback = 「{ $said }」
health-plan = 計劃聯繫
health-renew = 已續約…
health-renew-title = 合約已續約
health-renewed-until = 新的到期日
health-make-todo = 轉為待辦
health-seen-it = 已閱
health-todo = 與 { $customer } 溝通其不滿意之處

figure-satisfaction = 客戶滿意度
definition-satisfaction = 期內各次溝通所記 1–5 分的平均值。
review-mean = { $mean } 分，滿分 5 分（{ $count } 個評分）
review-higher = ▲ { $points }，對比{ $before }
review-lower = ▼ { $points }，對比{ $before }

customer-contract = 合約到期日
customer-contract-over = { $day }（已到期）
satisfaction = 客戶滿意度
satisfaction-placeholder = 客戶滿意程度
satisfaction-5 = 5 · 非常滿意
satisfaction-4 = 4 · 滿意
satisfaction-3 = 3 · 普通
satisfaction-2 = 2 · 不滿意
satisfaction-1 = 1 · 非常不滿意

health-say = { $customer }：{ $what }
health-of-team = { $owner } · { $customer }：{ $what }
health-quiet = 自{ $day }起沒有跟進，已 { $days } 天
health-quiet-never = { $day }建檔後還沒有跟進，已 { $days } 天
health-contract = { $days ->
    [0] 合約今天到期，{ $day }
   *[other] 合約{ $day }到期，還有 { $days } 天
}
health-contract-over = 合約已在{ $day }到期
health-low = 滿意度只有 { $score } 分（滿分 5 分）
health-fell = 滿意度從 { $before } 分降到 { $score } 分
health-negative = 客戶最近兩次的評價都是負面的
health-withdrawn = 觸發預警的紀錄已變更
health-planned = ✅ 已安排{ $day }跟進
health-contacted = ✅ 上次跟進：{ $day }
health-renewed = ✅ 現在{ $day }到期
health-without-end = 不再有到期日
health-over = ✅ 之後已有新的回饋
health-seen = ✅ 已閱
health-feedback = 「{ $said }」
health-plan = 安排跟進
health-renew = 已續約……
health-renew-title = 合約已續約
health-renewed-until = 新的到期日
health-make-todo = 轉為待辦
health-seen-it = 已閱
health-todo = 就不滿意之處與{ $customer }溝通

figure-satisfaction = 客戶滿意度
definition-satisfaction = 期間內跟進紀錄中的滿意度評分，以及每季詢問時給出的評分（1至5分）的平均值。
review-mean = { $mean } 分，滿分 5 分（{ $count } 個評分）
review-higher = ▲ 比{ $before }高 { $points }
review-lower = ▼ 比{ $before }低 { $points }
score-not-asked = 沒有詢問
score-was-not-asked = 沒有詢問
score-recorded = 跟進紀錄中已有評分
score-scale = 1 為非常不滿意，5 為非常滿意
score-line = { $period }的滿意度是幾分？
scores-heard = 依您寫的，{ $period }的客戶滿意度：
scores-record = { $count ->
    [1] 記下
   *[other] 這 { $count } 個都記下
}
scores-are-recorded = 已記下{ $period }的客戶滿意度：
say-satisfaction-today = { $customer }在{ $period }的滿意度是幾分？

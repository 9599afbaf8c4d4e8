customer-contract = 合同到期日
customer-contract-over = { $day }（已到期）
satisfaction = 客户满意度
satisfaction-placeholder = 客户满意程度
satisfaction-5 = 5 · 非常满意
satisfaction-4 = 4 · 满意
satisfaction-3 = 3 · 一般
satisfaction-2 = 2 · 不满意
satisfaction-1 = 1 · 非常不满意

health-say = { $customer }：{ $what }
health-of-team = { $owner } · { $customer }：{ $what }
health-quiet = 自{ $day }起没有跟进，已 { $days } 天
health-quiet-never = { $day }建档后还没有跟进，已 { $days } 天
health-contract = { $days ->
    [0] 合同今天到期，{ $day }
   *[other] 合同{ $day }到期，还有 { $days } 天
}
health-contract-over = 合同已在{ $day }到期
health-low = 满意度只有 { $score } 分（满分 5 分）
health-fell = 满意度从 { $before } 分降到 { $score } 分
health-negative = 客户最近两次的评价都是负面的
health-withdrawn = 触发预警的记录已更改
health-planned = ✅ 已安排{ $day }跟进
health-contacted = ✅ 上次跟进：{ $day }
health-renewed = ✅ 现在{ $day }到期
health-without-end = 不再有到期日
health-over = ✅ 之后已有新的反馈
health-seen = ✅ 已阅
health-feedback = “{ $said }”
health-plan = 安排跟进
health-renew = 已续约……
health-renew-title = 合同已续约
health-renewed-until = 新的到期日
health-make-todo = 转为待办
health-seen-it = 已阅
health-todo = 就不满意之处与{ $customer }沟通

figure-satisfaction = 客户满意度
definition-satisfaction = 期间内跟进记录中的满意度评分，以及每季度询问时给出的评分（1至5分）的平均值。
review-mean = { $mean } 分，满分 5 分（{ $count } 个评分）
review-higher = ▲ 比{ $before }高 { $points }
review-lower = ▼ 比{ $before }低 { $points }
score-not-asked = 没有询问
score-was-not-asked = 没有询问
score-recorded = 跟进记录中已有评分
score-scale = 1 为非常不满意，5 为非常满意
score-line = { $period }的满意度是几分？
scores-heard = 按您写的，{ $period }的客户满意度：
scores-record = { $count ->
    [1] 记下
   *[other] 这 { $count } 个都记下
}
scores-are-recorded = 已记下{ $period }的客户满意度：
say-satisfaction-today = { $customer }在{ $period }的满意度是几分？

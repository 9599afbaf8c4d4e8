customer-contract = 合同到期日
satisfaction = 客户满意度
satisfaction-placeholder = 客户满意程度
satisfaction-5 = 5 · 非常满意
satisfaction-4 = 4 · 满意
satisfaction-3 = 3 · 一般
satisfaction-2 = 2 · 不满意
satisfaction-1 = 1 · 非常不满意

health-say = { $customer }：{ $what }
health-of-team = { $owner } · { $customer }：{ $what }
health-quiet = 自 { $day } 起未联系，已 { $days } 天
health-quiet-never = { $day } 添加后尚未联系，已 { $days } 天
health-contract = { $days ->
    [0] 合同今天（{ $day }）到期
   *[other] 合同将于 { $day } 到期，还有 { $days } 天
}
health-contract-over = 合同已于 { $day } 到期
health-fell = 满意度从 { $before } 分降到 { $score } 分
health-negative = 连续两次沟通反馈负面
health-withdrawn = 引起预警的记录已更改
health-planned = ✅ 已计划 { $day } 联系
health-contacted = ✅ 上次联系 { $day }
health-renewed = ✅ 现于 { $day } 到期
health-without-end = 不再有到期日
health-over = ✅ 之后已联系
health-seen = ✅ 已阅
health-feedback = “{ $said }”
health-plan = 计划联系
health-renew = 已续约…
health-renew-title = 合同已续约
health-renewed-until = 新的到期日
health-make-todo = 转为待办
health-seen-it = 已阅
health-todo = 与 { $customer } 沟通其不满意之处

figure-satisfaction = 客户满意度
definition-satisfaction = 期内各次沟通所记 1–5 分的平均值。
review-mean = { $mean } 分，满分 5 分（{ $count } 个评分）
review-higher = ▲ { $points }，对比{ $before }
review-lower = ▼ { $points }，对比{ $before }

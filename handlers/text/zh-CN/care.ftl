customer-contract = 合同到期日
satisfaction = 客户满意度
satisfaction-placeholder = 客户满意程度
satisfaction-5 = 5 · 非常满意
satisfaction-4 = 4 · 满意
satisfaction-3 = 3 · 一般
satisfaction-2 = 2 · 不满意
satisfaction-1 = 1 · 非常不满意

care-say = { $customer }：{ $what }
care-of-team = { $owner } · { $customer }：{ $what }
care-quiet = 自 { $day } 起未联系，已 { $days } 天
care-quiet-never = { $day } 添加后尚未联系，已 { $days } 天
care-contract = { $days ->
    [0] 合同今天（{ $day }）到期
   *[other] 合同将于 { $day } 到期，还有 { $days } 天
}
care-contract-over = 合同已于 { $day } 到期
care-fell = 满意度从 { $before } 分降到 { $score } 分
care-negative = 连续两次沟通反馈负面
care-withdrawn = 引起预警的记录已更改
care-planned = ✅ 已计划 { $day } 联系
care-contacted = ✅ 上次联系 { $day }
care-renewed = ✅ 现于 { $day } 到期
care-without-end = 不再有到期日
care-over = ✅ 之后已联系
care-seen = ✅ 已阅
care-feedback = “{ $said }”
care-plan = 计划联系
care-renew = 已续约…
care-renew-title = 合同已续约
care-renewed-until = 新的到期日
care-make-todo = 转为待办
care-seen-it = 已阅
care-todo = 与 { $customer } 沟通其不满意之处

figure-satisfaction = 客户满意度
definition-satisfaction = 期内各次沟通所记 1–5 分的平均值。
review-mean = { $mean } 分，满分 5 分（{ $count } 个评分）
review-higher = ▲ { $points }，对比{ $before }
review-lower = ▼ { $points }，对比{ $before }

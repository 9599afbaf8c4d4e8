target-none = 这里没有目标。目标由主管设定：/target 三季度 增购 200万
target-set = 目标已设定：
target-list = 目标
target-of-team = { $name }的团队
target-reached = { $value }，目标 { $target }，完成 { $percent }%
target-reached-unknown = { $value }，目标 { $target }
target-not-begun = 目标 { $target }，周期尚未开始，{ $day }起计算
target-nothing = 目标 { $target }，目前为 0
target-no-data = 目标 { $target }，数据不足
target-line = 目标 { $target }
target-line-percent = 目标 { $target }，完成 { $percent }%
target-percent = { $target }（完成 { $percent }%）
target-met = ✅ 已达成
target-missed = ❌ 未达成
target-other-currency = 无法比较：统计币种不是 { $currency }，管理员可用 /followup 币种 更改
target-won = 🎯 { $period }{ $figure }：{ $whose }已完成 { $percent }%（目标 { $target }）
target-parts-some = ⚠️ { $of } 个{ $what ->
    [half] 半年
    [quarter] 季度
   *[month] 月份
}中只有 { $count } 个设了目标，合计 { $sum }
target-parts-equal = { $what ->
    [half] 各半年目标
    [quarter] 各季度目标
    [month] 各月目标
   *[people] 个人目标
}合计与之相符
target-parts-less = ⚠️ { $what ->
    [half] 各半年目标
    [quarter] 各季度目标
    [month] 各月目标
   *[people] 个人目标
}合计 { $sum }，少 { $difference }
target-parts-more = ⚠️ { $what ->
    [half] 各半年目标
    [quarter] 各季度目标
    [month] 各月目标
   *[people] 个人目标
}合计 { $sum }，多 { $difference }
target-unchanged = 目标没有变化：
target-changed = 目标已更改：{ $change }
target-remove = 取消目标
target-removed = 目标已取消。
problem-target-not-positive = 目标必须大于 0。要取消目标，请把金额写成“取消”：/target Q1 签约金额 取消
problem-target-not-there = 没有这个目标。

target-none = 這裡沒有目標。目標由主管設定：/target 第三季 加購 200萬
target-set = 目標已設定：
target-list = 目標
target-of-team = { $name }的團隊
target-reached = { $value }，目標 { $target }，達成 { $percent }%
target-reached-unknown = { $value }，目標 { $target }
target-not-begun = 目標 { $target }，期間尚未開始，{ $day }起計算
target-nothing = 目標 { $target }，目前為 0
target-no-data = 目標 { $target }，資料不足
target-line = 目標 { $target }
target-line-percent = 目標 { $target }，達成 { $percent }%
target-percent = { $target }（完成 { $percent }%）
target-met = ✅ 已達標
target-missed = ❌ 未達標
target-other-currency = 無法比較：統計幣別不是 { $currency }，管理員可用 /followup 幣別 變更
target-won = 🎯 { $period }{ $figure }：{ $whose }已達成 { $percent }%（目標 { $target }）
target-parts-some = ⚠️ { $of } 個{ $what ->
    [half] 半年
    [quarter] 季度
   *[month] 月份
}中只有 { $count } 個設了目標，合計 { $sum }
target-parts-equal = { $what ->
    [half] 各半年目標
    [quarter] 各季目標
    [month] 各月目標
   *[people] 個人目標
}合計與之相符
target-parts-less = ⚠️ { $what ->
    [half] 各半年目標
    [quarter] 各季目標
    [month] 各月目標
   *[people] 個人目標
}合計 { $sum }，少 { $difference }
target-parts-more = ⚠️ { $what ->
    [half] 各半年目標
    [quarter] 各季目標
    [month] 各月目標
   *[people] 個人目標
}合計 { $sum }，多 { $difference }
target-unchanged = 目標沒有變動：
target-changed = 目標已更改：{ $change }
target-remove = 取消目標
target-removed = 目標已取消。
problem-target-not-positive = 目標必須大於 0。要取消目標，請把金額寫成「取消」：/target Q1 簽約金額 取消
problem-target-not-there = 沒有這個目標。

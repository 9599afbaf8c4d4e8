procedure = 应对流程
procedure-title = 应对流程
procedure-step-1 = 致电客户，听取意见
procedure-step-2 = 查明原因
procedure-step-3 = 商定解决办法和完成日期
procedure-step-4 = 向客户确认问题已解决
procedure-step = 第 { $number } 步
procedure-due = 期限
procedure-within = { $days ->
    [0] 当天
   *[other] { $days } 天内
}
procedure-form-hint = 至少 { $least } 步。客户满意度偏低或下降的预警中会显示这些步骤。全部留空则恢复为标准流程。
procedure-how = 会显示在客户满意度偏低或下降的预警中。启动后，每一步都成为一项待办。
procedure-who = 会显示在客户满意度偏低或下降的预警中，由管理员维护。
procedure-start = 启动应对流程
procedure-started = 应对流程（{ $day }启动）
procedure-close = 结束流程
procedure-close-title = 结束应对流程
procedure-outcome = 结果如何？
procedure-outcome-hint = 一句话即可，会保存在客户卡片上。未完成的待办仍然保留。
procedure-outcome-said = { $said }（{ $name }，{ $day }）
procedure-outcomes = 以往预警的处理结果
procedure-done = ✅ 已结束：{ $outcome }

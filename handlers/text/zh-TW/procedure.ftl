procedure = 應對流程
procedure-title = 應對流程
procedure-step-1 = 致電客戶，聽取意見
procedure-step-2 = 查明原因
procedure-step-3 = 商定解決辦法和完成日期
procedure-step-4 = 向客戶確認問題已解決
procedure-step = 第 { $number } 步
procedure-due = 期限
procedure-within = { $days ->
    [0] 當天
   *[other] { $days } 天內
}
procedure-form-hint = 至少 { $least } 步。客戶滿意度偏低或下降的預警中會顯示這些步驟。全部留空則恢復為標準流程。
procedure-how = 會顯示在客戶滿意度偏低或下降的預警中。啟動後，每一步都成為一項待辦。
procedure-who = 會顯示在客戶滿意度偏低或下降的預警中，由管理員維護。
procedure-start = 啟動應對流程
procedure-started = 應對流程（{ $day }啟動）
procedure-close = 結束流程
procedure-close-title = 結束應對流程
procedure-outcome = 結果如何？
procedure-outcome-hint = 一句話即可，會保存在客戶卡片上。未完成的待辦仍然保留。
procedure-outcome-said = { $said }（{ $name }，{ $day }）
procedure-outcomes = 以往預警的處理結果
procedure-done = ✅ 已結束：{ $outcome }

back-done-by = { $who }於{ $day }完成：{ $what }
back-more = ……另有 { $count } 項
say-meanwhile-passed = 您休假期間（{ $days }）：
why-meanwhile-passed = 您的休假已結束，期間有同事替您處理了事情。

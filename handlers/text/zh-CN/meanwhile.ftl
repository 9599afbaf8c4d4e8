back-done-by = { $who }于{ $day }完成：{ $what }
back-more = ……另有 { $count } 项
say-meanwhile-passed = 您休假期间（{ $days }）：
why-meanwhile-passed = 您的休假已结束，期间有同事替您处理了事情。

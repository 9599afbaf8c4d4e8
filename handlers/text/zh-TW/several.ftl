several-ask = 這 { $count } 項都完成了嗎？目前尚未更動。
several-done = { $count } 項全部完成
several-did = 已完成 { $count } 項：
several-none = 上一則訊息裡列了 { $count } 項，找不到您說的那幾項，所以什麼都沒有改。

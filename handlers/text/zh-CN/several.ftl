several-ask = 这 { $count } 项都完成了吗？还没有改动。
several-done = { $count } 项全部完成
several-did = 已完成 { $count } 项：
several-none = 上一条消息里列了 { $count } 项，没有找到您说的那几项，所以什么都没有改。

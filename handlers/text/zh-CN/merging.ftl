merge-open = 合并……
merge-title = 合并客户
merge-submit = 合并
merge-other = 另一个客户
merge-choose = 选择客户
merge-explained =
    哪个客户与“{ $name }”是同一个？
    • 被并入的客户的跟进记录、待办、问题、跟进安排和决策链人员都移到“{ $name }”名下，同名人员合为一位。
    • “{ $name }”信息中的空项用被并入的客户的内容补上，已填写的不变。
    • 被并入的客户的负责人和共享对象将能看到“{ $name }”。
    • 被并入的客户不再出现在列表中，输入其名称会打开“{ $name }”。
    之后随时可以在“合并……”里撤销。
merge-stays = ✅ 保留“{ $name }”
merge-goes = ➡️ “{ $name }”并入其中
merge-records = { $followups } 条跟进、{ $open } 项未完成、{ $deals } 个商机
merge-last = 上次跟进：{ $day }
merge-swap = 改为保留“{ $name }”
merge-earlier = 此前合并的客户
merge-earlier-one = “{ $name }” · { $when }
merge-done = “{ $merged }”已并入“{ $kept }”，全部记录都在这里了。
merge-undone = 已撤销合并：“{ $merged }”与“{ $kept }”恢复为两个客户。

problem-merged-meanwhile = “{ $name }”在此期间已被合并或移除。请关闭表单，重新打开客户信息。
problem-kept-was-merged = “{ $name }”后来又并入了“{ $into }”。请先撤销那次合并。
problem-merged-name-taken = “{ $name }”现在是另一个客户的名称。请先给那个客户改名，再撤销。

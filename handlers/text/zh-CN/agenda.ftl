home-log = 记录跟进
home-issues = { $count } 个待答复的问题
home-contacts = { $count } 次计划联系
home-more = 还有 { $count } 项：`/todo` 可查看全部。
home-nothing = 没有未完成的事项。下次沟通之后，可在这里或用 `/followup` 记录。
home-issue-left = 还剩 { $span }，截至 { $when }
home-issue-late = ⚠️ 已超时 { $span }：应在 { $when } 前答复

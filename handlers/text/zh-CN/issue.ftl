issue-none = 没有客户在等待您的答复。
issue-list-title = { $count } 个客户问题等待您答复
issue-more = 还有 { $count } 个

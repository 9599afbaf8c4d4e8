unreachable-said = 联系不上{ $who }{ $why ->
        [left] （已离开工作区）
        [guest] （现在只是工作区的访客）
        [foreign] （现在属于其他工作区）
       *[refused] （Slack 不接收我发给对方的消息）
    }，还有 { $count } 件未完成的事：{ $what }
unreachable-settled = ✅ { $who }名下已没有未完成的事。
unreachable-todos = { $count } 项待办
unreachable-issues = { $count } 个待答复的客户问题
unreachable-requests = { $count } 项待审批的支持申请
unreachable-contacts = { $count } 次跟进安排
unreachable-customers = { $count } 个客户
unreachable-reassign = 全部转交……
unreachable-title = 全部转交
unreachable-submit = 转交
unreachable-handed-over = { $owner }已接手{ $who }的 { $what }。
unreachable-actions = { $count } 个策略动作
unreachable-deals = { $count } 个进行中的商机
unreachable-instalments = { $count } 笔待回款

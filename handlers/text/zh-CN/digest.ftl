digest-header = 今天（{ $day }）：{ $count } 件事
digest-team = 团队逾期未办
digest-still-open = 仍未完成
digest-other = 未关联客户
digest-of = { $who }：{ $what }
digest-more = …… 还有 { $count } 件，请看对话上方的 *主页* 标签。
digest-withheld = { $count ->
    [1] 您已无权查看原先在此显示的内容。
   *[other] 原先在此显示的 { $count } 项内容，您已无权查看。
}
digest-due-overdue = ⚠️ 已逾期，原定 { $day }
digest-due-today = 今天到期，{ $day }
digest-due-tomorrow = 明天到期，{ $day }
digest-due-ahead = { $day } 到期
digest-given = 由 { $giver } 交办
digest-meeting = 今天计划联系
digest-meeting-at = 会面 { $time }
digest-meeting-on = { $when } 计划联系
digest-moved = 已改到 { $when }
digest-log = 记录 { $day } 的沟通
digest-log-of-other = { $owner }：与 { $customer } 在 { $day } 的沟通尚未记录
digest-log-until = { $when } 前
digest-log-over = 24 小时期限已于 { $when } 结束
digest-issue = 等待您答复：{ $question }
digest-issue-of-other = { $owner }：{ $customer } 在等待答复：{ $question }
digest-profile = 客户信息是否仍然准确？
digest-profile-seen = 上次查看 { $day }
digest-tomorrow = 推迟 1 天
digest-week = 推迟到下周一
digest-reassign = 转交…
digest-reassign-to = 转交给谁？
digest-open = 查看客户
digest-move = 改期…
digest-not-held = 未进行，改期…
digest-edit = 编辑客户信息…

say-todo-still-open = 仍未完成（{ $day } 到期）：{ $what }
say-logging-still-open = 仍未记录：您与 { $customer } 在 { $day } 的沟通。补记也比不记好。
say-logging-passed-of-other = { $owner } 与 { $customer } 在 { $day } 的沟通已结束，应在 { $until } 前记录。
say-logging-twenty-hours-of-other = 尚未记录：{ $owner } 与 { $customer } 在 { $day } 的沟通。24 小时的期限是 { $until }。
say-logging-missed-of-other = { $owner } 尚未记录与 { $customer } 在 { $day } 的沟通：24 小时期限已于 { $until } 结束。
say-issue-still-open = 仍未答复：{ $owner } 应在 { $when } 前答复 { $customer }：{ $question }
say-profile-still-open = 自 { $day } 起没有查看过 { $customer } 的客户信息。是否仍然准确？

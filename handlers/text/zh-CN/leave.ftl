away-day = 您{ $day }休假，{ $back }回来。
away-days = 您{ $first }至{ $last }休假，{ $back }回来。
away-handed = 期间有时限要求的事项由{ $who }代为处理{ $count ->
        [0] 。
       *[other] ，目前 { $count } 件。
    }
away-nobody = 没有代理人：可用 `/followup 休假 到周五 @姓名` 指定。您回来之前，只有紧急问题会通知您。
away-due = 以下 { $count } 项仍由您负责，将在休假期间到期，急的请先转给同事：
away-more = ……另有 { $count } 项，见主页
away-meeting = 跟进{ $customer } · { $day }
away-back = 我回来了
away-ended = 欢迎回来，提醒已恢复。
away-none = 您没有登记休假。输入 `/followup 休假 到周五 @姓名` 即可登记并指定代理人。
problem-leave-unclear = 看不出“{ $typed }”是哪几天。可以这样写：到周五、5月11日到5月15日、明天。
problem-leave-over = 这几天已经过去了。
problem-stand-in-away = { $name }那段时间也不在，请换一个人。
problem-stand-in-is-yourself = 不能由自己代理，请换一个人。
say-stand-in-immediate = { $who }{ $first }至{ $last }休假，由您代理：期间到时限的事会发给您。
say-stand-in-passed = 您不再代理{ $who }。

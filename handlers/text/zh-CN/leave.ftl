away-day = 您{ $day }休假，{ $back }回来。
away-days = 您{ $first }至{ $last }休假，{ $back }回来。
away-known = 这段休假已经登记过，没有任何变化。
away-handed = 期间由{ $who }代理。以下 { $count } 项会转给对方；休假期间到时限的其他事项也会转给对方：
away-handed-none = 期间由{ $who }代理：休假期间到时限的事项会转给对方，目前没有。
away-nobody = 没有代理人。您回来之前，只有紧急问题会通知您。
away-due = 以下 { $count } 项仍由您负责，已逾期或将在休假期间到期，急的请先转给同事：
away-more = ……另有 { $count } 项，见主页
away-meeting = 跟进{ $customer } · { $day }
away-log = 记录与{ $customer }的联系 · { $day }
away-back = 我回来了
away-ended = 欢迎回来，提醒已恢复。
away-none = 您没有登记休假。输入 `/followup 休假 到周五 @姓名` 即可登记并指定代理人。
problem-leave-unclear = 看不出“{ $typed }”是哪几天。可以这样写：到周五、5月11日到5月15日、明天。
problem-leave-over = 这几天已经过去了。
problem-stand-in-away = { $name }那段时间也不在，请换一个人。
problem-stand-in-is-yourself = 不能由自己代理，请换一个人。
say-stand-in-immediate = { $who }{ $days }休假，由您代理：期间到时限的事会发给您。
say-stand-in-passed = 您不再代理{ $who }（{ $days }）。
stand-in-changed = 原定{ $was }由您代理{ $who }，已改为{ $days }。
stand-in-cancelled = 原定{ $was }由您代理{ $who }，已取消。
stand-in-days = { $first }至{ $last }
in-place-of = 您正在代理{ $who }：
in-place-of-said = 您正在代理{ $who }：{ $what }
back-meanwhile = 您休假期间：
back-answered = { $customer }的问题“{ $question }”已于{ $day }答复
back-answered-by = { $who }于{ $day }答复了{ $customer }的问题：“{ $question }”
back-done = { $day }完成：{ $what }
back-logged = { $who }记录了{ $day }与{ $customer }的联系：{ $said }
owner-away = { $who }（休假中，{ $day }回来）
away-who = 由谁代理？
away-stand-in = 选择同事
away-part = 休假只能按整天登记，所以还没有登记：{ $days }的提醒照常。如果当天都不要提醒，可以改休整天。
away-whole = 改休整天
away-whole-by = 改休整天，{ $who }代理
problem-leave-apart = 这几天不是连着的，请分开登记。
leave-which = 要取消哪一次休假？
leave-called-off = 已取消休假：{ $days }。
leave-call-off = 取消这次休假
leave-not-on = 您今天没有休假，所以什么都没有改。
leave-stays = { $count ->
        [1] 之后的休假不变：
       *[other] 之后的 { $count } 次休假不变：
    }
leave-covered = 期间由{ $who }代理。
stand-in-back = { $who }提前回来了，您不再代理（{ $days }）。
stand-in-until = 您代理{ $who }（{ $was }）到{ $at }，对方已提前回来。
problem-leave-ended = 这段休假已经结束或已取消，没有什么可改的。
say-uncovered-immediate = { $reader ->
        [own] { $stand_in }在您休假期间（{ $days }）代理您，但对方也要休假（{ $gap }），届时没有人代理。
       *[other] { $stand_in }代理{ $who }（{ $days }），但也要休假（{ $gap }），届时没有人代理：到时限的事会发给您。
    }
uncovered-instead = { $reader ->
        [own] { $stand_in }也要休假，已改由{ $instead }代理您（{ $days }）。
       *[other] { $stand_in }也要休假，已改由{ $instead }代理{ $who }（{ $days }）。
    }
uncovered-over = { $reader ->
        [own] { $stand_in }在您休假期间（{ $days }）曾登记休假，现已解决。
       *[other] { $stand_in }在代理{ $who }期间（{ $days }）曾登记休假，现已解决。
    }
uncovered-who = 改由谁代理？
leave-gap = 代理人也休假，没有人代理：{ $days }。
away-covers = 您原定代理{ $who }（{ $days }），您休假的那几天没有人代理：会通知{ $who }，可以改由别人代理。
cover-named = 已改由{ $stand_in }代理{ $who }（{ $days }），并会通知对方。
problem-cover-over = { $name }是{ $who }的客户，您已不再代理{ $who }，因此没有保存。草稿里的内容还在，可以转告对方。

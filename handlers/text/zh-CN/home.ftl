home-log = 记录跟进
home-mine = 我的
home-team = 我的团队
home-to-team = 查看我的团队
home-issues = ⏳ 客户问题 · { $count }
home-to-log = ⏳ 待补记的沟通 · { $count }
home-urgent = 🚨 今天到时限的紧急问题 · { $count }
home-warnings = 📉 满意度下降 · { $count }
home-late = ⚠️ 已逾期 · { $count }
home-today = 今天 · { $count }
home-covered-for = 代理{ $who }，{ $day }回来 · { $count }
covered-for = 代理{ $who }，{ $day }回来
home-covered = 您代理的事项 · { $count }
home-week = 本周 · { $count }
home-ahead = 下周起的安排 · { $count }
home-later = 以后的待办 · { $count }
home-later-more = ……还有 { $count } 项，输入 `/todo` 可查看全部。
home-later-team = ……还有 { $count } 项。
home-checks = 其他等您处理的事项 · { $count }
home-given = 交给他人的待办 · { $count }
home-quiet = 久未跟进的客户 · { $count }
home-contact = 计划跟进，{ $day }
home-log-left = { $day }：请在{ $when }前补记，还剩 { $span }
home-log-late = ⚠️ { $day }：还没有记录，24 小时已过（截至{ $when }）
home-quiet-since = 已 { $days } 天没有跟进，上次是{ $day }
home-never-contacted = 建档 { $days } 天，还没有跟进过
home-nothing = 没有未完成的事项。下次沟通之后，可在这里或用 `/followup` 记录。
home-nothing-team = 团队没有未完成的事项。
home-late-in-team = 您自己没有未完成的事项。团队有 { $count } 项已逾期。
home-customers = 我的客户 · { $count }
home-customers-all = 我的全部客户……
home-customer-open = { $count } 项未完成
home-customer-last = 上次跟进：{ $day }
home-customer-never = { $day }建档，还没有跟进
home-customer-quiet = 🔕 自{ $day }起已 { $days } 天没有跟进
home-deals = 待成交商机 · { $count }
agenda-open = { $whose ->
    [team] { $count ->
        [0] 您的团队没有未完成的事项。
       *[other] 您的团队有 { $count } 件事未完成
    }
   *[own] { $count ->
        [0] 您没有未完成的事项。
       *[other] 您有 { $count } 件事未完成
    }
}
agenda-late = { $whose ->
    [team] { $count ->
        [0] 您的团队没有逾期的事项。
       *[other] 您的团队有 { $count } 件事逾期
    }
   *[own] { $count ->
        [0] 没有逾期的事项。
       *[other] 有 { $count } 件事逾期
    }
}
agenda-day = { $whose ->
    [team] { $which ->
        [today] { $count ->
            [0] 团队今天，{ $day }：没有要做的事。
           *[other] 团队今天，{ $day }：{ $count } 件事
        }
        [tomorrow] { $count ->
            [0] 团队明天，{ $day }：没有安排。
           *[other] 团队明天，{ $day }：{ $count } 件事
        }
       *[other] { $count ->
            [0] 团队{ $day }：没有安排。
           *[other] 团队{ $day }：{ $count } 件事
        }
    }
   *[own] { $which ->
        [today] { $count ->
            [0] 今天，{ $day }：没有要做的事。
           *[other] 今天，{ $day }：{ $count } 件事
        }
        [tomorrow] { $count ->
            [0] 明天，{ $day }：没有安排。
           *[other] 明天，{ $day }：{ $count } 件事
        }
       *[other] { $count ->
            [0] { $day }：没有安排。
           *[other] { $day }：{ $count } 件事
        }
    }
}
agenda-days = { $whose ->
    [team] { $count ->
        [0] 团队{ $first }至{ $last }：没有安排。
       *[other] 团队{ $first }至{ $last }：{ $count } 件事
    }
   *[own] { $count ->
        [0] { $first }至{ $last }：没有安排。
       *[other] { $first }至{ $last }：{ $count } 件事
    }
}
agenda-after = { $whose ->
    [team] 今天之后还有 { $count } 件，可以问我“团队还有什么要做”。
   *[own] 今天之后还有 { $count } 件，可以问我“还有什么要做”。
}
agenda-no-team = 您在 Kept 里还没有团队。请下属输入 `/followup manager` 加上您的名字。

home-log = 記錄跟進
home-mine = 我的
home-team = 我的團隊
home-to-team = 查看我的團隊
home-issues = ⏳ 客戶問題 · { $count }
home-to-log = ⏳ 待補記的溝通 · { $count }
home-urgent = 🚨 今天到時限的緊急問題 · { $count }
home-warnings = 📉 滿意度下降 · { $count }
home-late = ⚠️ 已逾期 · { $count }
home-today = 今天 · { $count }
home-covered-for = 代理{ $who }，{ $day }回來 · { $count }
covered-for = 代理{ $who }，{ $day }回來
home-covered = 您代理的事項 · { $count }
home-week = 本週 · { $count }
home-ahead = 下週起的安排 · { $count }
home-later = 之後的待辦 · { $count }
home-later-more = ……還有 { $count } 項，輸入 `/todo` 可檢視全部。
home-later-team = ……還有 { $count } 項。
home-checks = 其他等您處理的事項 · { $count }
home-given = 交給他人的待辦 · { $count }
home-quiet = 久未跟進的客戶 · { $count }
home-contact = 預定聯絡，{ $day }
home-log-left = { $day }：請在{ $when }前補記，還剩 { $span }
home-log-late = ⚠️ { $day }：還沒有記錄，24 小時已過（截至{ $when }）
home-quiet-since = 已 { $days } 天沒有跟進，上次是{ $day }
home-never-contacted = 建檔 { $days } 天，還沒有跟進過
home-nothing = 沒有未完成的事項。下次溝通之後，可在這裡或用 `/followup` 記錄。
home-nothing-team = 團隊沒有未完成的事項。
home-late-in-team = 您自己沒有未完成的事項。團隊有 { $count } 項已逾期。
home-customers = 我的客戶 · { $count }
home-customers-all = 我的全部客戶……
home-customer-open = { $count } 項未完成
home-customer-last = 上次跟進：{ $day }
home-customer-never = { $day }建檔，還沒有跟進
home-customer-quiet = 🔕 自{ $day }起已 { $days } 天沒有跟進
home-deals = 待成交商機 · { $count }
agenda-open = { $whose ->
    [team] { $count ->
        [0] 您的團隊沒有未完成的事項。
       *[other] 您的團隊有 { $count } 件事未完成
    }
   *[own] { $count ->
        [0] 您沒有未完成的事項。
       *[other] 您有 { $count } 件事未完成
    }
}
agenda-late = { $whose ->
    [team] { $count ->
        [0] 您的團隊沒有逾期的事項。
       *[other] 您的團隊有 { $count } 件事逾期
    }
   *[own] { $count ->
        [0] 沒有逾期的事項。
       *[other] 有 { $count } 件事逾期
    }
}
agenda-day = { $whose ->
    [team] { $which ->
        [today] { $count ->
            [0] 團隊今天，{ $day }：沒有要做的事。
           *[other] 團隊今天，{ $day }：{ $count } 件事
        }
        [tomorrow] { $count ->
            [0] 團隊明天，{ $day }：沒有安排。
           *[other] 團隊明天，{ $day }：{ $count } 件事
        }
       *[other] { $count ->
            [0] 團隊{ $day }：沒有安排。
           *[other] 團隊{ $day }：{ $count } 件事
        }
    }
   *[own] { $which ->
        [today] { $count ->
            [0] 今天，{ $day }：沒有要做的事。
           *[other] 今天，{ $day }：{ $count } 件事
        }
        [tomorrow] { $count ->
            [0] 明天，{ $day }：沒有安排。
           *[other] 明天，{ $day }：{ $count } 件事
        }
       *[other] { $count ->
            [0] { $day }：沒有安排。
           *[other] { $day }：{ $count } 件事
        }
    }
}
agenda-days = { $whose ->
    [team] { $count ->
        [0] 團隊{ $first }至{ $last }：沒有安排。
       *[other] 團隊{ $first }至{ $last }：{ $count } 件事
    }
   *[own] { $count ->
        [0] { $first }至{ $last }：沒有安排。
       *[other] { $first }至{ $last }：{ $count } 件事
    }
}
agenda-after = { $whose ->
    [team] 今天之後還有 { $count } 件，可以問我「團隊還有什麼要做」。
   *[own] 今天之後還有 { $count } 件，可以問我「還有什麼要做」。
}
agenda-no-team = 您在 Kept 裡還沒有團隊。請部屬輸入 `/followup manager` 加上您的名字。

home-log = Log a follow-up
home-mine = Mine
home-team = My team
home-to-team = Show my team
home-issues = ⏳ Customer issues · { $count }
home-to-log = ⏳ Meetings to log · { $count }
home-urgent = 🚨 Urgent, due today · { $count }
home-warnings = 📉 Less satisfied · { $count }
home-late = ⚠️ Late · { $count }
home-today = Today · { $count }
home-covered-for = For { $who }, on leave, back on { $day } · { $count }
covered-for = For { $who }, on leave, back on { $day }
home-covered = You cover for others · { $count }
home-week = This week · { $count }
home-ahead = Planned after this week · { $count }
home-later = Later · { $count }
home-later-more = …and { $count } more: `/todo` lists them all.
home-later-team = …and { $count } more.
home-checks = Also waiting for you · { $count }
home-given = Assigned to others · { $count }
home-quiet = Inactive customers · { $count }
home-contact = planned contact, { $day }
home-log-left = { $day }: { $span } left to log it, until { $when }
home-log-late = ⚠️ { $day }: still not logged (24 h passed { $when })
home-quiet-since = no contact for { $days } days, since { $day }
home-never-contacted = no contact yet, added { $days } days ago
home-nothing = All clear: nothing is open. After your next meeting, log it here or with `/followup`.
home-nothing-team = All clear: your team has nothing open.
home-late-in-team = Nothing of your own is open. { $count ->
    [one] Your team has 1 late thing.
   *[other] Your team has { $count } late things.
}
home-customers = My customers · { $count }
home-customers-all = All my customers…
home-customer-open = { $count } open
home-customer-last = last contact { $day }
home-customer-never = no contact yet, added { $day }
home-customer-quiet = 🔕 no contact for { $days } days, since { $day }
home-deals = Deals to close · { $count }
agenda-open = { $whose ->
    [team] { $count ->
        [0] Your team has nothing open.
        [one] 1 thing is open in your team
       *[other] { $count } things are open in your team
    }
   *[own] { $count ->
        [0] Nothing is open for you.
        [one] 1 thing is open for you
       *[other] { $count } things are open for you
    }
}
agenda-late = { $whose ->
    [team] { $count ->
        [0] Nothing is late in your team.
        [one] 1 thing is late in your team
       *[other] { $count } things are late in your team
    }
   *[own] { $count ->
        [0] Nothing is late.
        [one] 1 thing is late
       *[other] { $count } things are late
    }
}
agenda-day = { $whose ->
    [team] { $which ->
        [today] { $count ->
            [0] Your team has nothing to do today, { $day }.
            [one] Your team today, { $day }: 1 thing to do
           *[other] Your team today, { $day }: { $count } things to do
        }
        [tomorrow] { $count ->
            [0] Your team has nothing planned for tomorrow, { $day }.
            [one] Your team tomorrow, { $day }: 1 thing to do
           *[other] Your team tomorrow, { $day }: { $count } things to do
        }
       *[other] { $count ->
            [0] Your team has nothing planned for { $day }.
            [one] Your team on { $day }: 1 thing to do
           *[other] Your team on { $day }: { $count } things to do
        }
    }
   *[own] { $which ->
        [today] { $count ->
            [0] Nothing to do today, { $day }.
            [one] Today, { $day }: 1 thing to do
           *[other] Today, { $day }: { $count } things to do
        }
        [tomorrow] { $count ->
            [0] Nothing planned for tomorrow, { $day }.
            [one] Tomorrow, { $day }: 1 thing to do
           *[other] Tomorrow, { $day }: { $count } things to do
        }
       *[other] { $count ->
            [0] Nothing planned for { $day }.
            [one] { $day }: 1 thing to do
           *[other] { $day }: { $count } things to do
        }
    }
}
agenda-days = { $whose ->
    [team] { $count ->
        [0] Your team has nothing planned from { $first } to { $last }.
        [one] Your team, { $first } to { $last }: 1 thing to do
       *[other] Your team, { $first } to { $last }: { $count } things to do
    }
   *[own] { $count ->
        [0] Nothing planned from { $first } to { $last }.
        [one] { $first } to { $last }: 1 thing to do
       *[other] { $first } to { $last }: { $count } things to do
    }
}
agenda-after = { $whose ->
    [team] { $count ->
        [one] 1 more is due after today: ask me “what does my team have?”.
       *[other] { $count } more are due after today: ask me “what does my team have?”.
    }
   *[own] { $count ->
        [one] 1 more is due after today: ask me “my to-dos”.
       *[other] { $count } more are due after today: ask me “my to-dos”.
    }
}
agenda-no-team = You have no team in Kept yet. Whoever answers to you types `/followup manager` and your name.

home-log = Log a follow-up
home-mine = Mine
home-team = My team
home-issues = ⏳ Customer issues · { $count }
home-to-log = ⏳ Meetings to log · { $count }
home-late = ⚠️ Late · { $count }
home-today = Today · { $count }
home-week = This week · { $count }
home-ahead = Planned after this week · { $count }
home-later = Later: { $count ->
    [one] 1 to-do
   *[other] { $count } to-dos
}. `/todo` lists them all.
home-later-team = Later: { $count ->
    [one] 1 to-do
   *[other] { $count } to-dos
}.
home-given = Assigned to others · { $count }
home-quiet = Inactive customers · { $count }
home-log-left = { $day }: { $span } left to log it, until { $when }
home-log-late = ⚠️ { $day }: still not logged (24 h passed { $when })
home-quiet-since = no contact for { $days } days, since { $day }
home-never-contacted = no contact yet, added { $days } days ago
home-nothing = All clear: nothing is open. After your next meeting, log it here or with `/followup`.
home-nothing-team = All clear: your team has nothing open.
home-customers = My customers · { $count }
home-customers-all = All my customers…
home-customer-open = { $count } open
home-customer-last = last contact { $day }
home-customer-never = no contact yet, added { $day }
home-customer-quiet = 🔕 no contact for { $days } days, since { $day }
home-deals = Deals to close · { $count }

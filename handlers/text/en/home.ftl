home-log = Log a follow-up
home-mine = Mine
home-team = My team
home-issues = ⏳ Customer issues · { $count }
home-to-log = ⏳ Contacts to log · { $count }
home-late = ⚠️ Late · { $count }
home-today = Today · { $count }
home-week = This week · { $count }
home-ahead = Contacts after this week · { $count }
home-later = Later: { $count ->
    [one] 1 to-do
   *[other] { $count } to-dos
}. `/todo` lists them all.
home-later-team = Later: { $count ->
    [one] 1 to-do
   *[other] { $count } to-dos
}.
home-given = Promises with others · { $count }
home-quiet = Customers gone quiet · { $count }
home-log-left = { $day }: { $span } left to log it, until { $when }
home-log-late = ⚠️ { $day }: the time to log it ended { $when }
home-quiet-since = no contact for { $days } days, since { $day }
home-never-contacted = no contact yet, noted { $days } days ago
home-page = Page { $page }
home-nothing = Your desk is clear: nothing is open. After your next meeting, log it here or with `/followup`.
home-nothing-team = Your team's desks are clear: nothing is open.
home-customers = My customers · { $count }
home-customers-all = All my customers…
home-customer-open = { $count } open
home-customer-last = last contact { $day }
home-customer-never = no contact yet, noted { $day }
home-customer-quiet = 🔕 quiet for { $days } days, since { $day }

team-week-title = Your team's week
team-week-late = { $count ->
    [one] 1 answer is late
   *[other] { $count } answers are late
}
team-week-unlogged = { $count ->
    [one] 1 meeting isn't logged
   *[other] { $count } meetings aren't logged
}
team-week-quiet = { $count ->
    [one] 1 customer has gone quiet
   *[other] { $count } customers have gone quiet
}
team-week-due = { $count ->
    [one] 1 promise or meeting is due this week or overdue
   *[other] { $count } promises and meetings are due this week or overdue
}
team-week-since = no contact since { $day }
team-week-home = All of it: *Home*, the tab above this conversation, under *My team*.
team-week-nothing = Nothing is late, quiet or due any more.
review-look = Look
review-look-at = Look at { $period }
review-not-now = Not now
review-put-off = Whenever you like: /review, or Look.
say-team-week-today = Your team's week: { $counts }
say-review-ready-today = Your review of { $period } is ready.
reviews-ready = Your reviews of { $period } and { $month } are ready.

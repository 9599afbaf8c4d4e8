home-log = Log a follow-up
home-issues = { $count ->
    [one] 1 issue to answer
   *[other] { $count } issues to answer
}
home-contacts = { $count ->
    [one] 1 planned contact
   *[other] { $count } planned contacts
}
home-more = and { $count } more: `/todo` lists them all.
home-nothing = Nothing is open. After your next meeting, log it here or with `/followup`.
home-issue-left = { $span } left, until { $when }
home-issue-late = ⚠️ late by { $span }: was due { $when }

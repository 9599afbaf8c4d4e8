issue-none = No customer waits for your answer.
issue-list-title = { $count ->
    [one] 1 customer waits for your answer
   *[other] { $count } customers wait for your answer
}
issue-more = and { $count } more

back-done-by = { $who } did this on { $day }: { $what }
back-more = …and { $count } more
say-meanwhile-passed = While you were away ({ $days }):
why-meanwhile-passed = Your leave is over, and others did something for you meanwhile.

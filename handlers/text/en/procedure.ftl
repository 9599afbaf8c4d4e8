procedure = What to do about it
procedure-title = Procedure
procedure-step-1 = Call the customer and hear them out
procedure-step-2 = Find the cause
procedure-step-3 = Agree on a remedy, and by which day
procedure-step-4 = Confirm with the customer that it's solved
procedure-step = Step { $number }
procedure-due = Due
procedure-within = { $days ->
    [0] the same day
    [1] within 1 day
   *[other] within { $days } days
}
procedure-form-hint = At least { $least } steps. They are shown with the warning that a customer is dissatisfied or less satisfied than before. Leave all of them empty to go back to the standard ones.
procedure-how = Shown with the warning that a customer is dissatisfied or less satisfied than before. Once it's started, each step is a to-do.
procedure-who = Shown with the warning that a customer is dissatisfied or less satisfied than before. Admins can change it.
procedure-start = Start the procedure
procedure-started = Procedure started { $day }
procedure-close = Close the procedure
procedure-close-title = Close the procedure
procedure-outcome = What came of it?
procedure-outcome-hint = A sentence, kept on the customer's card. To-dos that are still open stay open.
procedure-outcome-said = { $said } ({ $name }, { $day })
procedure-outcomes = What came of earlier warnings
procedure-done = ✅ closed: { $outcome }

# What is asked of the bot, and what it answers from the records.

asked-unknown = I can't answer that from the records. You can ask, say, “what's up with Acme?”, “what's late?” or “how many visits this week?”. If a customer asked it, say who: “Acme asks when it ships”. `/followup help` shows all I can do.
figures-asked = { $whose } · { $period }
figures-asked-open = Open review
figures-asked-person = • { $name }: { $value }
figures-asked-customers = Customers: { $customers }
figures-asked-no-target = No target is set for this period.
agenda-person-open = { $count ->
    [0] { $name } has nothing open.
    [one] { $name }: 1 thing is open
   *[other] { $name }: { $count } things are open
}
agenda-person-late = { $count ->
    [0] Nothing of { $name }'s is late.
    [one] { $name }: 1 thing is late
   *[other] { $name }: { $count } things are late
}
agenda-person-day = { $count ->
    [0] { $name } has nothing to do on { $day }.
    [one] { $name } on { $day }: 1 thing to do
   *[other] { $name } on { $day }: { $count } things to do
}
agenda-person-days = { $count ->
    [0] { $name } has nothing planned from { $first } to { $last }.
    [one] { $name }, { $first } to { $last }: 1 thing to do
   *[other] { $name }, { $first } to { $last }: { $count } things to do
}
holidays-day = • { $day }: { $name }
colleague-has = “{ $name }” looks like a customer of { $owner }'s. Shall I pass on what you wrote?
colleague-tell = Tell { $owner }
colleague-told = { $who } wrote about { $customer }: “{ $words }”
colleague-was-told = { $owner } has been told.
colleague-was-told-undrafted = { $owner } has been told. The draft of it is discarded.
asked-next = The next contact with { $customer } is on { $when }.
asked-next-none = Nothing is planned with { $customer }. To plan it, write, say, “meeting with { $customer } on Friday at 10”.
asked-last = { $who }: last spoken to on { $when }.
asked-decides = Who decides at { $customer }: { $people }.
asked-decides-none = Nobody at { $customer } is marked as the one who decides. Edit below can do so.
asked-owed = { $count ->
    [one] One thing is still open with { $customer }; it's on the card below.
   *[other] { $count } things are still open with { $customer }; they're on the card below.
}
asked-owed-none = Nothing is open with { $customer }: no to-dos, no questions.

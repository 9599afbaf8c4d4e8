next-question = What's next with { $customer }?
next-date = Next contact on…
next-todo = Add a to-do
next-nothing = Nothing for now
next-planned = Next contact with { $customer }: { $day }.
next-is-contact = ✅ The next contact is planned.
next-is-todo = ✅ The next step is among your to-dos.
next-is-nothing = Nothing more for now.

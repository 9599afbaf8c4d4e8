import-read = Here's what “{ $file }” would change. Nothing has been changed yet.
import-done = “{ $file }” has been imported.
import-running = Importing “{ $file }”…
import-stopped = The import of “{ $file }” stopped half-way. What is in stays in until you undo it.
import-undoing = Undoing the import of “{ $file }”…
import-progress = { $done } of { $rows } rows are in.
import-wait = This can take a few minutes for a long file. You can go on working.
import-go-on = Continue
import-discarded = “{ $file }” was discarded; nothing was changed.
import-undone = The import of “{ $file }” was undone.
import-rows = { $count ->
    [one] 1 row read. { $when ->
        [before] *Import* would bring:
       *[other] It brought:
    }
   *[other] { $count } rows read. { $when ->
        [before] *Import* would bring:
       *[other] They brought:
    }
}
import-created = ➕ { $count ->
    [one] 1 new customer
   *[other] { $count } new customers
}
import-changed = ✏️ { $count ->
    [one] changes to 1 customer
   *[other] changes to { $count } customers
}
import-strategies = 🎯 { $count ->
    [one] 1 new strategy
   *[other] { $count } new strategies
}
import-followups = 🗒️ { $count ->
    [one] 1 new follow-up
   *[other] { $count } new follow-ups
}
import-filled = ✏️ { $count ->
    [one] changes to 1 follow-up
   *[other] changes to { $count } follow-ups
}
import-deals = 💰 { $count ->
    [one] 1 new deal
   *[other] { $count } new deals
}
import-instalments = 📅 { $count ->
    [one] 1 instalment
   *[other] { $count } instalments
}
import-same = { $count ->
    [one] 1 row is here already
   *[other] { $count } rows are here already
}
import-left-out = ⚠️ { $count ->
    [one] 1 row is left out, for the reason below
   *[other] { $count } rows are left out, for the reasons below
}
import-more = …and { $count } more.
import-unread = Not read
import-change = { $field }: { $old } → { $new }
import-people = Attendees
import-todo = + to-do: { $text }
import-cell = { $sheet }, row { $row }, { $column }: “{ $said }” – { $why }
import-why-no-customer = no customer
import-why-twice = same customer again, with other values
import-why-contact-twice = this person is listed twice, differently
import-why-no-person = nobody is named yet
import-why-not-told = only a question mark is there
import-why-date = date unclear
import-why-stage = unknown stage
import-why-segment = unknown segment
import-why-choice = none of the words I know for this column
import-why-no-stage = an open deal needs a stage
import-why-no-currency = the amount names no currency
import-why-past = its expected close has passed: enter when it is expected now
import-why-method = unknown channel
import-why-no-value = a formula without a stored value
import-why-figure = no figure
import-why-too-long = too long
import-why-no-date = no date
import-why-nothing-said = nothing was discussed
import-why-not-yours = a customer you can't change
import-near = “{ $name }” isn't a customer yet, but { $like } is. Who is meant?
import-near-several = “{ $name }” isn't a customer yet, but may be short for { $likes }. Who is meant?
import-rows-only = { $count ->
    [one] 1 row read.
   *[other] { $count } rows read.
}
import-as-theirs = It's { $like }
import-near-more = { $count ->
    [one] 1 more name to ask about comes after these.
   *[other] { $count } more names to ask about come after these.
}
import-as-new = It's a new one
import-confirm = Import
import-discard = Discard
import-add-only = Only fill in blanks
import-update = Overwrite differences
import-no-name = I can't find a column with the customers' names in “{ $file }”, so nothing was read. Headings I know: { $known }. Call the column with the names “Customer” and send the file again.
import-no-columns = I know too few headings of “{ $file }”, so nothing was read. Those I know: { $known }. Call the other columns by what they hold, such as “Contact”, “Industry”, “Stage”, “Our owner”, “Date”, “Discussed” or “Next contact”, and send the file again.
import-no-table = I can't find any of the three tables in “{ $file }”: customers, strategies, follow-ups. It needs a row of headings such as “Customer, Industry, Stage”.
import-no-scope = I can't open “{ $file }”: Kept doesn't have the `files:read` permission. An admin can grant it by reinstalling the app.
import-too-big = “{ $file }” is too big for me. Split it into files of up to 200,000 rows.
import-encrypted = “{ $file }” is password-protected. Save it without a password and send it again.
import-not-a-workbook = “{ $file }” isn't a workbook I can read. I read .xlsx, .xls, .ods and .csv.
import-no-download = I couldn't get “{ $file }” from Slack. Please send it again in a minute.
import-why-no-goal = a strategy without a goal
import-why-instalment = each line needs a day and an amount, such as 2026-07-01: 30,000
export-done = { $count ->
    [one] 1 customer
   *[other] { $count } customers
}, with strategies, follow-ups and to-dos. You can change the file and send it back to me: profiles change, names too, and so do the status, owner and day of to-dos; “-” empties a cell, records and deals get what they lack, and you'll see it before anything does.
export-no-scope = I can't send files: Kept doesn't have the `files:write` permission. An admin can grant it by reinstalling the app.
import-why-edited = it is here already with other words: a file fills in what is empty, change the rest in Slack
import-reading = Reading { $file }…
import-unread-file = Get these rows as a file
import-unread-sent = The rows of “{ $file }” that I could not read or take whole, each with the reason. Correct them and send the file back to me.
import-why-ended = the work with it has ended here: press “Reopen” on its card first
import-why-ending = doesn't say that it was lost or has ended
import-over = ⏹ { $how }: { $why } (nothing stays open with it)
import-over-dated = counts in reviews on { $day }
import-over-undated = counts in no review: the file doesn't tell the day
workbook-over = { $how }: { $why }
import-why-near = nearly the name of a customer here, and nobody said which is meant
import-why-cell = { $column }: { $why }
import-macros = Macros in the file are ignored.
import-short = Taken for the same customer: { $names }
import-same-as = { $short } = { $full }
import-tableless = Sheets without one of the three tables, left out: { $names }
import-file-gone = I can't get “{ $file }” from Slack any more. Please send it again: the preview says what I can't read.
import-unread-name = not read
import-row = { $sheet }, row { $row }: “{ $said }” – { $why }
workbook-instalment = { $due }: { $amount }
workbook-instalment-received = { $due }: { $amount } (received { $received })
import-ignored = { $sheet }: columns I have no place for, left out: { $names }
import-examples = { $column } (such as { $values })
import-reach = { $sheet }: phone numbers and the like have no place here and are left out: { $names }
import-choice = { $sheet }, { $column }: { $values } – { $why }. There are: { $choices }
import-times = “{ $value }” ({ $count }×)
import-not-taken = Not taken over
import-why-name-taken = another customer has this name
import-why-emptied = empty in the file, so this stays: write “-” to empty it
import-why-person-gone = no longer in the file, but stays: take people out in Slack
import-stayed = Someone has worked on these since, so they stay, or part of them does:
import-stayed-line = • *{ $customer }*  { $why }
import-people-more = { $count ->
    [one] 1 more person
   *[other] { $count } more people
}
import-new-file = See all new ones
import-new-name = new customers
import-new-sent = All that I read of the new customers in “{ $file }”.
later-merged = another customer was merged with it
later-owner = it has another owner
later-ended = it was closed
later-profile = its profile was changed
later-record = follow-ups
later-todo = to-dos
later-appointment = next contacts
later-issue = issues
later-deal = deals
later-contact = contacts
later-strategy = a strategy
later-support = requests for support
later-lesson = lessons
later-channel = a linked channel
later-procedure = steps against a warning
later-score = a satisfaction score
later-shared = it is shared
later-watched = a colleague watches it
workbook-note = A new name renames the customer. “-” empties a cell; an empty cell changes nothing. People who are missing from a cell stay.
import-todos = ☑️ { $count ->
    [one] 1 to-do
   *[other] { $count } to-dos
}: { $states }
import-todos-open = { $late ->
    [0] { $count } open
   *[other] { $count } open ({ $late } past their day)
}
import-todos-done = { $count } done
import-todos-dropped = { $count } cancelled
import-todos-unsaid = { $count } past, not known whether done
import-next = 📆 { $count ->
    [one] 1 next contact planned
   *[other] { $count } next contacts planned
}
import-share = 👤 { $person }: { $what }
import-share-customers = { $count ->
    [one] 1 customer
   *[other] { $count } customers
}
import-share-followups = { $count ->
    [one] 1 follow-up
   *[other] { $count } follow-ups
}
import-share-todos = { $count ->
    [one] 1 to-do
   *[other] { $count } to-dos
}
import-unknown = ❓ No one here is called “{ $name }”. Who is meant? Unless you say, what's theirs becomes yours.
import-person = Choose a colleague
import-mine = Make it mine
import-past = { $count ->
    [one] ❓ 1 to-do is past its day, and the file doesn't say whether it was done. Unless you say, it's only kept as a note with its follow-up: nobody is reminded of it and no review counts it.
   *[other] ❓ { $count } to-dos are past their day, and the file doesn't say whether they were done. Unless you say, they're only kept as notes with their follow-ups: nobody is reminded of them and no review counts them.
}
import-past-as-done = They were done
import-past-as-open = They're still open
import-past-done = To-dos past their day come in as done where the file says nothing of them.
import-past-open = To-dos past their day come in as open where the file says nothing of them.
import-year = ❓ Which year are days such as { $days } of? The file doesn't say, so they can't be read yet.
import-year-is = { $year }
import-year-told = Days without a year are read as days of { $year }.
import-why-state = neither done nor open
import-why-owner = it keeps its owner: I know no colleague by this name, or only gaps are filled
import-year-choose = Choose the year
workbook-todo-done = Done
workbook-todo-open = Open
workbook-todo-late = Late
workbook-todo-unsaid = Not known
workbook-todo-once = Once
import-near-in-file = “{ $name }” and “{ $like }” are both in the file. Are they one customer?
import-only-days = { $sheet }, { $column }: { $count ->
    [one] 1 day
   *[other] { $count } days
} without anything that was said, so no follow-up is made of them
import-settled = ☑️ { $count ->
    [one] changes to 1 to-do
   *[other] changes to { $count } to-dos
}
import-todo-state = Status
workbook-todo-dropped = Cancelled
import-same-people = Taken for the same person: { $names }
import-same-person = { $called } = { $name } ({ $customer })
import-why-too-many = a strategy holds 12 actions
import-joined = 🎯 { $customer }: the file has { $count } strategies, a customer has one here. They become one with the goals { $goals }, and { $actions ->
    [one] the one action of them stays
   *[other] all { $actions } actions of them stay
}.
import-last-days = { $sheet }, { $column }: { $count ->
    [one] 1 day
   *[other] { $count } days
} without anything that was said: no follow-up is made of them, but the latest counts as the customer's last contact
import-contacted = 🕗 { $count ->
    [one] a newer last contact for 1 customer
   *[other] newer last contacts for { $count } customers
}
import-ahead = Days that were read
import-ahead-todo = { $day }: { $todo } · { $customer }
import-ahead-own = { $day }: { $todo }
import-ahead-todo-again = From { $day }, { $often }: { $todo } · { $customer }
import-ahead-own-again = From { $day }, { $often }: { $todo }
import-ahead-next = { $day }: next contact with { $customer }
import-contract = contract ends { $day }
import-why-left = has left, so is not entered among the customer's people

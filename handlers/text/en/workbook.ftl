import-read = “{ $file }” would change this. Nothing is changed yet.
import-done = “{ $file }” is imported.
import-discarded = “{ $file }” was discarded; nothing was changed.
import-undone = The import of “{ $file }” was undone.
import-touched = Somebody has changed these since, so they stay as they are: { $names }
import-rows = { $count ->
    [one] 1 row read
   *[other] { $count } rows read
}
import-created = ➕ { $count ->
    [one] 1 new customer
   *[other] { $count } new customers
}
import-changed = ✏️ { $count ->
    [one] 1 customer changed
   *[other] { $count } customers changed
}
import-strategies = 🎯 { $count ->
    [one] 1 strategy
   *[other] { $count } strategies
}
import-followups = 🗒️ { $count ->
    [one] 1 follow-up
   *[other] { $count } follow-ups
}
import-same = { $count ->
    [one] 1 row says nothing new
   *[other] { $count } rows say nothing new
}
import-left-out = ⚠️ { $count ->
    [one] 1 row left out
   *[other] { $count } rows left out
}
import-more = …and { $count } more.
import-unread = Not read
import-cell = { $sheet }, row { $row }, { $column }: “{ $said }” – { $why }
import-why-no-customer = no customer
import-why-twice = the same customer again, with other values
import-why-contact-twice = this person stands there twice, differently
import-why-date = not a sure date
import-why-stage = no stage we know
import-why-segment = no segment we know
import-why-method = no channel we know
import-why-no-value = a formula without a stored value
import-why-too-long = too long
import-why-no-date = no date
import-why-nothing-said = nothing was discussed
import-why-not-yours = a customer you may not change
import-near = “{ $name }” is not a customer yet. Did you mean { $like }? Then correct the file and send it again.
import-as-new = It is a new one
import-unknown = Nobody here is called { $names }. What is theirs becomes yours.
import-confirm = Import
import-discard = Discard
import-add-only = Only fill in what is missing
import-update = Overwrite what is different
import-no-table = I find none of the three tables in “{ $file }”: customers, strategies, follow-ups. A row of headings such as “Customer, Industry, Stage” has to be there.
import-no-scope = I may not open “{ $file }”: Kept lacks the permission `files:read`. An admin can grant it by reinstalling the app.
import-too-big = “{ $file }” is too big for me. Split it into files of up to 100,000 rows.
import-encrypted = “{ $file }” is protected by a password. Save it without one and send it again.
import-not-a-workbook = “{ $file }” is not a workbook I can read. I read .xlsx, .xls and .ods.
import-no-download = “{ $file }” could not be fetched from Slack. Please send it again in a minute.
import-why-no-goal = a strategy without a goal
export-done = { $count ->
    [one] 1 customer
   *[other] { $count } customers
}, with strategies and follow-ups. Edit the file and send it back to me: you see what would change before anything does.
export-no-scope = I may not send files: Kept lacks the permission `files:write`. An admin can grant it by reinstalling the app.
import-why-edited = a record is edited in Slack
import-reading = Reading { $file }…

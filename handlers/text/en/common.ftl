save = Save
save-as-new = Save as new
save-as-is = Save as it is
cancel = Cancel
edit = Edit
undo = Undo
keep = Keep it
page-back = ← Back
page-on = More →
stranger = Kept is for the members of this workspace. Guests and people of other workspaces cannot use it.
unconfirmed = Slack does not tell me just now whether you are a member of this workspace, so nothing was done. Please try again in a minute.
error-database = The database does not answer just now, so nothing was kept. Please try again in a moment. (No. { $number })
error-database-gone = This was not kept: the database that I write to is gone. Please tell your admin; the number is { $number }.
error-kept = What you did was kept, but something after it failed, so what you see here may be out of date. If it stays, tell your admin the number { $number }.
error-outcome-unknown = The database did not answer in time, so I cannot tell whether this was kept. Please look before you enter it again; a form that is still open is kept only once. (No. { $number })
error-unforeseen = Something went wrong on our side and nothing was changed. Please try again; if it stays, tell your admin the number { $number }.
option-new = ➕ New: { $name }

problem-empty = Please fill this in.
problem-customer-unknown = There is no such customer among yours. Choose one from the list, or type a new name.
problem-customer-of-somebody-else = Somebody else here keeps a customer of this name and has not shared it with you. Your manager or an admin can say who looks after it.
problem-customer-of-colleague = { $owner } keeps a customer of this name. Ask { $owner } to share it with you.
problem-customer-hidden = That customer belongs to somebody else and is not shared with you.
problem-customer-name-empty = Please type the customer's name.
problem-customer-name-too-long = That name is too long: a customer's name has at most { $most } characters.
problem-customer-name-is-mention = That is a Slack mention, not a customer's name.
problem-contact-unknown = One of these people belongs to another customer. Please choose again.
problem-nothing-to-do = What is to be done? Please write it here.
problem-too-many-todos = One record holds { $most } to-dos. Add the others with /todo.
problem-text-too-long = This has { $length } characters; { $most } fit.
problem-contact-before-meeting = The next contact lies before this meeting.
problem-meeting-in-future = This has not happened yet. For a future date use “Next contact”.
problem-date-in-past = This date has passed. Please choose one from today on.
problem-person-left = { $name } has left the workspace or is an app. Please choose somebody else.
problem-not-a-member = { $name } is a guest here or belongs to another workspace, and is not told of your customers. Please choose a member of this workspace.
problem-member-unconfirmed = Slack does not tell me just now whether { $name } is a member of this workspace. Please try again in a minute, or choose somebody else.
problem-customer-name-taken = There is already a customer of this name.
problem-customer-alike = Did you mean { $name }? Choose it from the list, or save again to create “{ $typed }”.
problem-contact-twice = { $name } stands in the decision chain twice. Please tell them apart.
problem-person-unknown = I don't know anybody called “{ $name }”. Type @ and choose from the list.
problem-person-unclear = Several people here are called “{ $name }”: { $names }. Type @ and choose one from the list.
problem-manager-is-yourself = You cannot be your own manager. Please name somebody else.
problem-manager-circle = { $name } answers to you, directly or through others, so { $name } cannot be your manager.
problem-not-allowed = This belongs to somebody else, so you cannot change it.
problem-no-longer-there = This was undone or deleted in the meantime.
problem-only-managers = Only managers and admins change this list.
problem-issue-moved-on = This issue has moved on in the meantime. It is shown as it stands now.
problem-timing-unreadable = I don't understand this time. Try “by 15 May”, “every last Friday”, “every second Tuesday”, “from July on the 15th of every month”, “once a month” or “3 demos”.
problem-timing-not-every-period = Not every month has that day. Try “the last Monday of every month”.
problem-timing-never = That day never comes. Please check it.
problem-timing-over = That is over already. Please choose a time from today on.
problem-timing-ambiguous = This can mean two things. Try “every two months”, “twice a month” or “the 15th of the first month of every quarter”.
problem-timing-hour = Actions have days, not hours. Please leave the time of day out.
problem-asked-of-yourself = You cannot decide on your own request. Please choose somebody else.
problem-support-already-asked = { $approver } has a request for { $kind ->
        [discount] a discount
        [resources] resources
        [management_visit] a visit by management
       *[expertise] expertise
    } for this customer already. Wait for that answer, or have it withdrawn first.
problem-support-moved-on = This request has moved on in the meantime. It is shown as it stands now.
problem-period-unreadable = I can't tell which period “{ $text }” is. Try Q2, May, last month, 2026, or 2026-04-01 to 2026-06-30.
problem-period-too-long = A review covers at most { $years } years. Please name a shorter period.
problem-period-backwards = This period ends before it starts. Please put the earlier date first.
problem-amount-unreadable = I can't read this as one amount. Try 500,000, 500k or CNY 1.1m.
problem-amount-too-fine = An amount has at most two decimal places.
problem-amount-too-large = This is more than a deal can be worth here. Please check the zeros.
problem-amount-bare = Please choose the currency of the amount.
problem-amount-contradicts = The amount says { $typed }, but { $chosen } is chosen. Please change one of them.
problem-day-in-future = This day has not come yet.
problem-closed-before-opened = This lies before the day on which the deal was opened. Please change one of the two days.
problem-customer-ended = The work with { $name } has ended. Reopen the customer first, on its card.
problem-currency-unknown = I don't know a currency called “{ $typed }”. These I know: { $known }.
problem-rate-unreadable = I can't read “{ $typed }” as a rate. Try /followup rate USD 7.1
problem-no-reporting-currency = Please choose the currency of the figures first: /followup currency CNY
problem-target-unreadable = I can't read “{ $typed }” as a target. Try /target Q3 upsell 2,000,000, with @name for one person.
problem-target-period = A target is for a month, a quarter, a half or a year.
problem-targets-of-managers = Only managers and admins set targets, each for the people who answer to them.

help-hint = To record a contact, type `/followup` or `/followup Acme`. `/followup help` shows all I can do.
help-title = What Kept does
help =
    Record a contact, and Kept keeps the promises in it alive.
    • `/followup` or `/followup Acme`: record what was said, who promised what, and when to talk next
    • `/todo`: what you promised, overdue first; `/todo send the deck to Acme by Friday @lee` adds one; `/todo overdue`, `/todo done`, `/todo Acme` list a part
    • Or just write to me: what happened with a customer, “remind me to …”, “on leave until Friday @lee”
    • `/customer Acme`: see and edit a customer's profile
    • `/strategy Acme`: the strategy for a customer, its actions and their next dates
    • `/issue`: the customers who wait for your answer; `/issue Acme how fast is it? urgent` adds one
    • `/deal Acme 500k upsell, expected June 30`: a deal; `/deal` lists yours; `/deal won`, `/deal overdue`, `/deal Acme` list a part
    • `/review Q2`: the figures of a period, in a channel
    • `/target Q3`: targets and what is reached; managers set one with `/target Q3 upsell 2,000,000 @lee`
    • `/followup currency CNY`, `/followup rate USD 7.1`: admins say in which currency figures are told, and what others are worth in it
    • `/followup manager @mei`: say who your manager is
    • `/followup preferences`: your hours, days off, language, and which reminders come
    • `/followup news`: offers and products worth mentioning; managers keep the list
    • `/followup why`: why the last reminders came when they did
    • `/followup calendar https://…`: plan contacts from your calendar
    Each also works as `/followup todo`, `/followup customer`, `/followup review`.
    Reminders come here, in the messages from Kept, each with the button that settles it.

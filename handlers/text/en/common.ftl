save = Save
save-as-new = Save as new
save-as-is = Save as is
cancel = Cancel
edit = Edit
undo = Undo
keep = Keep it
page-back = ← Back
page-on = Show more →
stranger = Kept is only for members of this workspace. Guests and people from other workspaces can't use it.
unconfirmed = I can't check with Slack right now whether you're a member of this workspace, so nothing was done. Please try again in a minute.
error-database = The database isn't responding right now, so nothing was saved. Please try again in a moment. (Ref. { $number })
error-too-slow = I couldn't finish that in time, so nothing was saved. Please try again in a moment. (Ref. { $number })
error-database-gone = This wasn't saved: my database is gone. Please tell your admin, with this reference: { $number }.
error-kept = What you did was saved, but a later step failed, so what you see here may be out of date. If it stays that way, give your admin this reference: { $number }.
error-outcome-unknown = The database didn't respond in time, so I can't tell whether this was saved. Please check before you enter it again; a form that's still open is saved only once. (Ref. { $number })
too-late = Slack closed the door before the form was there. What you typed is kept:
too-late-open = Open the form
too-late-press = Slack closed the door before the form was there. Please try once more.
error-unforeseen = Something went wrong on our side, and nothing was changed. Please try again; if it keeps happening, give your admin this reference: { $number }.
span-minutes = { $n } min
span-hours = { $n } h
span-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
span-and = { $whole } { $rest }
list-comma = ,{" "}
name-titled = { $name } ({ $title })
list-semicolon = ;{" "}
empty = (empty)
promise = { $what } – { $owner }, { $when }
page-of = { $first } to { $last } of { $count }
option-new = ➕ New: { $name }

problem-empty = Please fill this in.
problem-customer-unknown = You have no such customer. Choose one from the list, or type a new name.
problem-customer-of-somebody-else = Someone else here already owns a customer with this name and hasn't shared it with you. Your manager or an admin can tell you who.
problem-customer-of-colleague = { $owner } already owns a customer with this name. Ask { $owner } to share it with you.
problem-customer-hidden = That customer belongs to someone else and isn't shared with you.
problem-customer-name-empty = Please type the customer's name.
problem-customer-name-too-long = That name is too long: the limit is { $most } characters.
problem-customer-name-is-mention = That is a Slack mention, not a customer's name.
problem-contact-unknown = One of these people belongs to another customer. Please choose again.
problem-nothing-to-do = What needs to be done? Please write it here.
problem-too-many-todos = A record holds up to { $most } to-dos. Add the others with /todo.
problem-text-too-long = This is { $length } characters long; the limit is { $most }.
problem-contact-before-meeting = The next contact is before this meeting.
problem-meeting-in-future = This hasn't happened yet. For a future date, use “Next contact”.
problem-date-in-past = This date has passed. Please choose today or later.
problem-person-left = { $name } has left the workspace. Please choose someone else.
problem-is-an-app = { $name } is an app, not a person. Please choose a colleague.
problem-not-a-member = { $name } is a guest here or belongs to another workspace, and can't be told about your customers. Please choose a member of this workspace.
problem-member-unconfirmed = I can't check with Slack right now whether { $name } is a member of this workspace. Please try again in a minute, or choose someone else.
problem-customer-name-taken = There's already a customer with this name.
problem-customer-once-yours = “{ $typed }” looks like a customer of yours that { $owner } looks after now. Ask { $owner } to share it with you, or save again to create a new customer.
problem-customer-handed-over = “{ $typed }” looks like a customer of yours that { $owner } looks after now, so this isn’t linked to it. Ask { $owner } to share it with you.
problem-customer-alike = Did you mean { $name }? Choose it from the list, or save again to create “{ $typed }”.
problem-contact-twice = { $name } is in the decision chain twice. Please tell them apart.
problem-person-unknown = I don't know anyone called “{ $name }”. Type @ and choose from the list.
problem-person-unclear = Several people here are called “{ $name }”: { $names }. Type @ and choose one from the list.
problem-manager-is-yourself = You can't be your own manager. Please choose someone else.
problem-manager-circle = { $name } reports to you, directly or indirectly, so { $name } can't be your manager.
problem-not-allowed = This belongs to someone else, so you can't change it.
problem-malformed = I can't read this any more; it may be from an older version of me. Please open it again.
problem-done-already = That one is ticked off already. The next one is still to come.
problem-done-too-long-ago = That can no longer be undone.
problem-no-longer-there = This is no longer open: since then it was settled, undone or deleted.
problem-preview-gone = This preview has expired. Type `/review` again for the figures as they are now.
problem-already-done = This is done already, and was not done a second time. The message shows how it stands.
problem-only-managers = Only managers and admins can change this list.
problem-issue-moved-on = This issue has changed in the meantime. Here's how it stands now.
problem-repeats-unclear = I don't understand how often it repeats. Try “every Friday”, “every second Tuesday”, “monthly” or “on the 15th of every month”.
problem-timing-unreadable = I don't understand this timing. Try “by May 15”, “every last Friday”, “every second Tuesday”, “from July on the 15th of every month”, “once a month” or “3 demos”.
problem-timing-not-every-period = Not every month has that day. Try “the last Monday of every month”.
problem-timing-never = That day never comes. Please check it.
problem-timing-over = That's already over. Please choose today or later.
problem-timing-ambiguous = This could mean two things. Try “every two months”, “twice a month” or “the 15th of the first month of every quarter”.
problem-timing-hour = Actions are set by day, not by hour. Please leave the time out.
problem-asked-of-yourself = You can't decide on your own request. Please choose someone else.
problem-support-already-asked = { $approver } already has a request for { $kind ->
        [discount] a discount
        [resources] resources
        [management_visit] a management visit
       *[expertise] expert help
    } for this customer. Wait for the answer, or have that request withdrawn first.
problem-support-moved-on = This request has changed in the meantime. Here's how it stands now.
problem-person-not-yours = You can review yourself and the people who answer to you. { $name } doesn't answer to you.
problem-review-of-several = A review covers one person, your team or everyone. Name one person, or nobody.
problem-plan-of-several = More than one person is named. Choose whose to-do it is, or write a line for each.
problem-review-of-nothing = I can't tell what “{ $typed }” is: it's no period, customer, colleague or segment I know. Try `/review Q2`, `/review last month Acme`, `/review Q2 @bob`, or `/review Q2 key expansion`.
problem-review-too-narrow = People outside your company may read this channel now, so a review of one person or one customer can't be posted here. Send yourself all of it instead.
problem-period-too-long = A review covers up to { $years } years. Please choose a shorter period.
problem-channel-closed = Nobody can post in this channel: it is archived or closed to messages. Nothing was posted.
problem-period-unreadable = I can't tell which period “{ $text }” is. Try Q2, May, last month, 2026, or 2026-04-01 to 2026-06-30.
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
problem-currency-not-named = Which currency? Please type it beside the amount, as in “2,000,000 CNY”. An admin can also choose one for everybody: /followup currency CNY
problem-no-reporting-currency = Please choose the currency of the figures first: /followup currency CNY
problem-target-figure-unknown = The review has no figure called “{ $typed }”. A target can be set for: { $known }.
problem-target-figure-like = The review has no figure called “{ $typed }”. Did you mean: /target { $instead }
problem-target-unreadable = I can't read “{ $typed }” as a target. Try /target Q3 upsell 2,000,000, with @name for one person.
problem-target-period = A target is for a month, a quarter, a half or a year.
problem-targets-of-managers = Only managers and admins set targets, each for the people who answer to them.
problem-lesson-deal-of-another = This deal is with { $name }. Please change the customer or the deal.
problem-procedure-too-short = A procedure has at least { $least } steps.
problem-procedure-closed = This has already been closed.

change-where = I found no open to-do or planned contact that fits, and changed nothing. `/todo { $customer }` lists the to-dos: press Done or Edit there. A meeting is moved with Move, and a record taken back with Undo, on its own message.
change-which = I found no open to-do or planned contact that fits, and changed nothing. `/todo` lists your to-dos: press Done or Edit there. A meeting is moved with Move, and a record taken back with Undo, on its own message.
change-undo = I changed nothing. `/todo` lists your to-dos: press Done or Edit there. A meeting is moved with Move, and a record taken back with Undo, on its own message.
meant-rows = { $count ->
    [one] Do you mean this? Nothing has been changed: use its menu.
   *[other] Do you mean one of these? Nothing has been changed: use its menu.
}
meant-done = { $count ->
    [one] Do you mean this? Nothing has been changed yet: press the button if so.
   *[other] Do you mean one of these? Nothing has been changed yet: press the button of the one you mean.
}
meant-open = { $count ->
    [one] Still open, and nothing has been changed. Another day, or somebody else? Choose here:
   *[other] Still open, and nothing has been changed. Another day, or somebody else? Choose at the one you mean:
}
pressed-wrong = This is what you finished last. Press Reopen if it isn't done:
pressed-wrong-none = I changed nothing, as no to-do was finished in the last hour. The message whose button you pressed has Undo, or a menu that takes it back.
meant-nobody = I don't know anyone called “{ $name }”, so nothing has been handed on. You can choose a colleague here:
meant-rows-settled = ✅ Nothing of this is open any more.
meant-over = ✅ This is how it stands now:
meant-move = { $count ->
    [one] Do you mean this? Nothing has been changed yet: press the button, or use the menu.
   *[other] Do you mean one of these? Nothing has been changed yet: press the button below it, or use its menu.
}
meant-move-to = Move to { $day }
meant-moved = { $rest ->
    [0] ✅ It is set for { $day }.
   *[other] What is marked ✅ is set for { $day }. The rest has not been changed.
}
meant-is-there = ✅ Set for { $day }
meant-more = { $count ->
    [one] One more fits. `/todo` lists your to-dos, and my Home tab your planned contacts, too.
   *[other] { $count } more fit. `/todo` lists your to-dos, and my Home tab your planned contacts, too.
}
meant-more-drafts = { $count ->
    [one] One more draft is open. It is on my Home tab, under “Drafts”.
   *[other] { $count } more drafts are open. They are on my Home tab, under “Drafts”.
}
meant-draft = { $count ->
    [one] This draft is not saved yet. Press Save here:
   *[other] These drafts are not saved yet. Press Save on the one you mean:
}
meant-draft-settled = ✅ This draft is no longer open.
meant-no-draft = You have no open draft, so there was nothing to save. Write what happened, and I'll make one.
introduction = I'm Kept. I remember what your team has promised its customers, remind the right person in time, and turn your records into a review.
    Just write to me. For example:
    • “Met Li at Acme, she wants a quote by Friday” makes a record with a to-do
    • “remind me to call Ann tomorrow at 3pm”
    • “what do I have today?”
    `/followup help` shows everything else.
help-hint = To record a follow-up, type `/followup` or `/followup Acme`. `/followup help` shows all I can do.
help-title = What Kept does
help =
    Record each follow-up, and Kept keeps the promises in it alive.
    • `/followup` or `/followup Acme`: record what was said, who promised what, and when to talk next
    • `/followup Acme call with Li: likes plan A. todo: send prices by Friday; next: in two weeks` opens the form, filled
    • `/followup met Acme`: notes the meeting and gives you 24 hours to write it down
    • Or just write to me: what happened with a customer, “remind me to …”, “what do I have today?”, “done with the quote”, “told Acme about the delay”, “snooze the quote to Monday”, “give Acme to Bob”, “ask @grace for an engineer for Acme by Friday”, “on leave until Friday @lee”
    • `/todo`: what you promised, overdue first; `/todo send the deck to Acme by Friday @lee` adds one, and `every Friday` instead repeats it; `/todo overdue`, `/todo done`, `/todo Acme` list some of them, `/todo @lee` and `/todo team` others'; `/todo done call Ann` shows it with Done
    • `/customer Acme`: see and edit a customer's profile; in its menu ⋮ a business review for them to read
    • `/strategy Acme`: a customer's strategy, its actions and their next dates
    • `/issue`: the customers waiting on you; `/issue Acme how fast is it? urgent` adds one
    • `/deal`: your open deals; `/deal Acme 500k upsell, expected June 30` adds one, `/deal Acme won 500k, 30% on July 1, rest Sept 30` closes one and plans its payments, `/deal Acme received 100k` books money
    • `/lesson`: what others learned; `/lesson price` searches, `/lesson we won Acme by letting their engineer try it` adds one
    • `/followup day`, `/followup week`: what you did, to post or to send to your manager
    • `/review Q2`: the figures of a period, in a channel or as a report; `/review Q2 @bob`, `/review Q2 Acme`, `/review Q2 key expansion`: of one person, customer or segment
    • `/target Q3`: targets, and how much of each is reached; managers set them: `/target Q3 upsell 2,000,000`
help-more =
    • `/followup manager @mei`: say who your manager is
    • `/followup away until Friday @lee`: days off, and who takes over; `/followup back` ends them
    • `/followup preferences`: your hours, days off, language, and which reminders you get; `/followup holidays`: the next public holidays
    • `/followup calendar https://…`: plan meetings from your calendar
    • `/followup why`: why the last reminders came when they did
    • `/followup export Acme`: customers, records and deals as a workbook; drop one here to bring it in
    • `/followup link Acme`: in a channel, makes it Acme's: what's logged there is about them
    • `/followup news`: offers and products worth mentioning; managers keep the list
    • `/followup segments`, `/followup procedure`: how soon each kind of customer is contacted and answered, and what is done when one is less satisfied than before; admins edit them
    • `/followup hours`, `/followup currency`, `/followup fiscal`, `/followup announce`: for admins, whether clocks run at night, the currency of the figures, when the year begins, and where won deals are announced
    • In the menu of any message (⋮): “Make it a follow-up” and “Make it a to-do”, or name @Kept in what you write in a channel; with the ⚡ shortcuts: “Log a follow-up”
    You can also type `/followup todo`, `/followup customer`, `/followup review`.
    Reminders come here, in the messages from Kept, each with the button that settles it. The Home tab has what is late, what is due today, and what comes.
problem-amount-above-outstanding = Only { $most } is still to come for this deal. If more was agreed, edit its amount first.
problem-amount-above-instalment = This instalment is { $most }. Please record what is more with the next one.
problem-nothing-left = Nothing is left of the deal for this row. Please write an amount.
problem-no-amount-yet = This deal has no amount yet. Press Edit and add it, then plan its instalments.
problem-not-in-channel = I'm not in that channel, so nothing was posted. Invite me there first: /invite
private-channel = a private channel
day-late = ⚠️ { $day }, { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
meant-give = { $count ->
    [one] Do you mean this? Nothing has been changed yet.
   *[other] Do you mean one of these? Nothing has been changed yet.
}
meant-give-to = Give it to { $name }?
meant-give-it = Give it
meant-words = Your words go along:
handed-with-words = { $who } wrote about “{ $what }”: “{ $words }”
corrected-customer = Changed: the customer is now { $customer }.
corrected-customer-without = Changed: the customer is now { $customer }. No longer an attendee, as not one of theirs: { $people }.
corrected-change-back = Change back
corrected-back = Changed back: the draft is as it was.
corrected-customer-back = Changed back: the customer is { $customer } again.
corrected-changed-since = It has been changed since, so I changed nothing. This is how it stands:
corrected-method = Changed: the contact method is now “{ $method }”.
corrected-happened = Changed: it took place on { $when }.
corrected-next = Changed: the next contact is now on { $when }.
corrected-due = Changed: “{ $what }” is now due { $when }.
corrected-met = Changed: the person met is now { $person }.
corrected-joined = Changed: { $person } is now among those who took part.
corrected-absent = Changed: { $person } is no longer among those who took part.
corrected-about = Changed: the to-do is now “{ $what }”.
corrected-owner = Changed: “{ $what }” is now { $person }'s to do.
corrected-amount = Changed: the amount is now { $amount }.
corrected-expected = Changed: it is now expected to close on { $when }.
corrected-added = Added to what was discussed.
corrected-added-asked = Added, and to what waits for an answer.
corrected-now = This is how it stands now:
corrected-not = I couldn't tell for sure what to change, so I changed nothing. The buttons below can.
corrected-which-customer = I couldn't tell for sure which customer you mean, so I changed nothing. Choose it in Edit below.
corrected-deal-customer = A deal keeps its customer, so I changed nothing. If it belongs to another one, delete it and enter it again.
corrected-as-it-is = An issue stays as it was asked, so I changed nothing. Its buttons are below.
corrected-offer = I changed nothing: what I offered you above is only entered once you press its button, and it can be changed there first.
corrected-elsewhere = I couldn't tell for sure what to change, so I changed nothing. Please change it where it is shown above.
corrected-take-back = Nothing has been changed yet. To take this back, press its button or use its menu.
corrected-no-draft = You have no open draft, and I deleted nothing. This is what you wrote last:
corrected-discarded-already = That draft is discarded already, and I changed nothing else: “{ $what }”
corrected-discarded = { $count ->
    [one] The draft is discarded: “{ $what }”
   *[other] { $count } drafts are discarded.
}
corrected-keep = { $count ->
    [one] Keep it after all
   *[other] Keep them after all
}
corrected-deleted = The to-do is deleted: “{ $what }”

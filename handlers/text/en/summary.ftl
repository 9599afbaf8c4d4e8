summary-title-day = { $who }'s day: { $day }
summary-title-week = { $who }'s week: { $first } – { $last }
summary-contacts = Contacts logged · { $count }
summary-kept = Promises kept · { $count }
summary-actions = Strategy actions done · { $count }
summary-made = New promises · { $count }
summary-answered = Issues answered · { $count }
summary-deals = Deals opened, won, lost or moved · { $count }
summary-paid = Money received · { $count }
summary-ended = Customers lost or ended · { $count }
summary-approved = Support approved · { $count }
summary-approved-by = approved by { $who }
summary-issues = Questions waiting for an answer · { $count }
summary-late = ⚠️ Late now · { $count }
summary-to-log = ⏳ To be logged · { $count }
summary-next-day = Still to come, { $day } · { $count }
summary-next-days = Still to come, { $first } – { $last } · { $count }
summary-next-contact = contact planned for { $when }
summary-late-contact = contact of { $when } not logged
summary-to-log-contact = contact of { $when } is over
summary-late-issue = answer was due { $when }
summary-withheld = { $count ->
    [one] 1 more is about a customer that isn't shared with you.
   *[other] { $count } more are about customers that aren't shared with you.
}
summary-posted-by = Posted by { $who }
summary-none-day = Nothing of yours is recorded for { $day } yet – log a contact with `/followup` and your day sums itself up here.
summary-none-week = Nothing of yours is recorded for { $first } – { $last } yet – log a contact with `/followup` and your week sums itself up here.
summary-ahead-day = { $day } is still to come, so there is nothing to sum up yet.
summary-ahead-week = The week of { $first } – { $last } is still to come, so there is nothing to sum up yet.
summary-preview-alone = Only you see this. To post it in a channel, type { $length ->
    [week] `/followup week`
   *[day] `/followup day`
} there.
summary-preview-public = Only you see this. { $channel } is public: everyone in the workspace can read what you post there, today and later, with customers' names and what they said.
summary-preview-private = Only you see this. { $channel } is private: its members can read what you post there, and so can those who join later, with customers' names and what they said.
summary-preview-shared = Only you see this. { $channel } is shared with another company: what you post there has numbers only, without customers, amounts or what they said. Your note is posted as you write it.
summary-preview-unknown = Only you see this. I can't tell who reads { $channel }: what you post there has numbers only, without customers, amounts or what they said. Your note is posted as you write it.
summary-to-manager = { $manager } gets all of it, as far as the customers are shared with them:
summary-no-manager = To send it to your manager, say who that is: `/followup manager @name`.
summary-note = Anything to add?
summary-post = Post here
summary-post-again = Post here again
summary-send = Send to { $manager }
summary-send-again = Send to { $manager } again
summary-posted-before = You posted this here on { $when }.
summary-sent-before = You sent this to { $manager } on { $when }.
summary-is-posted = ✅ Posted in { $channel }.
summary-is-sent = ✅ Sent. { $manager } gets it now, or when their working hours begin. Their reply comes to you.
summary-already = This has been sent there already, so I sent nothing now. To send it once more, press again.
summary-modal = Summary
summary-open = Open
summary-reply-hint = Reply in this thread, and { $who } is told.
summary-replied-day = { $who } replied about the day of { $day }
summary-replied-week = { $who } replied about the week of { $first } – { $last }
why-summary-immediate = { $who } sent it to you as their manager, and you're told right away.
why-summary-reply-immediate = { $who } replied to what was sent, and you're told right away.
problem-no-manager = You have no manager here, so nothing was sent. Say who it is with `/followup manager @name`.
problem-days-unreadable = “{ $typed }” is no day or week that I know. Try `yesterday`, `last week` or a date.
home-my-day = My day
home-my-week = My week

record-deleted = Deleted: { $customer } · { $when }
record-deleted-by = Deleted by { $who } on { $when }
delete = Delete
delete-title = Delete this record?
delete-question = It's removed from figures, searches and the customer's history. What's still open from it is withdrawn; what has been done since stays. Who deleted it and when is kept.
problem-undo-too-late = This was logged more than { $minutes } minutes ago, so it can no longer be undone. Its owner, or the owner's manager, can delete it.
home-drafts = 📝 Drafts · { $count }
records-open = Records
records-title = Records of { $customer }, latest first
records-none = No records of { $customer } yet.
record-lost = It sounds as if { $customer } is lost. If so, close it and the reminders stop.
comments-more = …and { $count ->
    [one] 1 earlier comment
   *[other] { $count } earlier comments
}.
say-comment-immediate = { $who } wrote you a comment on { $customer }
files-of-what = Which customer is “{ $name }” about? Write the customer's name, or a sentence with it: who you met and what was said.
files-unreadable = I can't see files here: Kept doesn't have the `files:read` permission. An admin can grant it by reinstalling the app.
comment-not-told = Your comment is kept. { $names } can't see { $customer }, so they weren't told. Share the customer and mention them again.
comment-share = Share…
records-issues-more = …and { $count ->
    [one] 1 more issue
   *[other] { $count } more issues
}.
records-issue = Issue

note-open = A follow-up with { $customer }? Here's what I understood:
note-open-new = A follow-up with { $customer }, a new customer? Here's what I understood:
note-saved = ✅ Saved: { $customer }
note-discarded = Discarded: { $customer }
note-undone = ↩️ Undone: { $customer }
note-deleted = Deleted: { $customer }
note-open-todo = A to-do? Here's what I understood:
note-saved-todo = ✅ Saved as a to-do: { $what }
note-once = It isn't clear how often “{ $what }” comes again, so it will be noted once. To repeat it, press Edit and fill in “Repeats”.
note-discarded-todo = Discarded: { $what }
note-discard = Discard
note-discard-all = Discard all…
note-discard-all-title = Discard all drafts?
note-discard-all-asked = { $count ->
        [one] 1 draft is discarded. Nothing of it is saved.
       *[other] All { $count } drafts are discarded. Nothing in them is saved.
    }
note-discard-all-yes = Discard
capture-met = Noted: you met { $customer }. Log it by { $until }.
note-open-nobody = Log this? Here's what I found:
note-saved-nobody = ✅ Saved
note-discarded-nobody = Discarded
note-open-next = Plans for next time? Here's what I understood:
note-saved-next = ✅ Next contact saved: { $when }
note-saved-next-instead = ✅ Next contact saved: { $when }, instead of { $before }
note-discarded-next = Discarded: next contact { $when }
note-with-whom = { $offered ->
    [0] With which customer? Write it again with the customer's name, or save it as a to-do.
   *[other] With which customer? Pick one, or write it again with another customer's name.
}
note-save-as-todo = Save as a to-do
note-double = ⚠️ Open already: { $what }. To keep it once, press Discard, or take it out with Edit.
problem-draft-left-behind = { $owner } looks after { $customer } now, so nothing has been saved. Your words can go to { $owner } as a to-do.
note-pass-on = Pass on to { $owner }
note-passed-to = ✅ Passed on: { $owner } has it as a to-do now.
note-passed-on = ✅ Passed on: { $what }

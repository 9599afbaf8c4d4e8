note-open = A follow-up with { $customer }? This is what I understood:
note-saved = ✅ Saved: { $customer }
note-discarded = Discarded: { $customer }
note-open-todo = Something to do? This is what I understood:
note-saved-todo = ✅ Saved as a to-do: { $what }
note-discarded-todo = Discarded: { $what }
note-discard = Discard
capture-met = Noted: you met { $customer }. Write it down by { $until }.

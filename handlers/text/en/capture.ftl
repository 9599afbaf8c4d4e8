note-open = A follow-up with { $customer }? This is what I understood:
note-saved = ✅ Saved: { $customer }
note-discarded = Discarded: { $customer }
note-discard = Discard
capture-met = Noted: you met { $customer }. Write it down by { $until }.

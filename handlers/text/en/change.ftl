say-changed-immediate = { $who } moved your contact with { $customer } from { $before } to { $when }.
say-deleted-immediate = { $who } deleted your record of { $when } with { $customer }. What it said:
changed-cancelled = { $who } cancelled your contact with { $customer } on { $before }.
changed-not-held = { $who } noted that your contact with { $customer } on { $before } was not held.
changed-meanwhile = This contact was changed while you had it open. It is now: { $now }. What you typed is still here; save again to keep yours.
why-changed-immediate = { $who } changed your planned contact with { $customer }: you hear of that at once.
why-deleted-immediate = { $who } deleted your record with { $customer }: you hear of that at once.
followup-promises-changed = Its to-dos or its next contact were changed while you had it open. They are now: { $now }. What you typed is still here; save again to keep yours.

say-changed-immediate = { $who } moved your meeting with { $customer } from { $before } to { $when }.
say-deleted-immediate = { $who } deleted your record of { $when } with { $customer }. It said:
changed-cancelled = { $who } canceled your meeting with { $customer } on { $before }.
changed-not-held = { $who } noted that your meeting with { $customer } on { $before } didn't take place.
changed-meanwhile = This meeting was changed while you had it open. It's now: { $now }. What you typed is still here; save again to keep your version.
why-changed-immediate = { $who } changed your planned meeting with { $customer }, and you're told right away.
why-deleted-immediate = { $who } deleted your record with { $customer }, and you're told right away.
followup-promises-changed = Its to-dos or next contact were changed while you had it open. They're now: { $now }. What you typed is still here; save again to keep your version.

merge-open = Merge…
merge-title = Merge customers
merge-submit = Merge
merge-other = The other customer
merge-choose = Choose a customer
merge-explained =
    Which customer is the same as *{ $name }*?
    • Its follow-ups, to-dos, issues, planned contacts and decision chain move to *{ $name }*. People of the same name become one.
    • What is empty in the profile of *{ $name }* is filled from it; what is filled stays.
    • Its owner, and whoever it is shared with, will see *{ $name }*.
    • It leaves the lists, and its name leads to *{ $name }*.
    You can undo this at any time.
merge-earlier = Merged before
merge-earlier-one = *{ $name }*, on { $when }
merge-done = *{ $merged }* was merged into *{ $kept }*. Everything recorded with it is here now.
merge-undone = Undone: *{ $merged }* and *{ $kept }* are two customers again.

problem-merged-meanwhile = “{ $name }” was merged or removed in the meantime. Please close this form and open the profile again.
problem-kept-was-merged = “{ $name }” has been merged into “{ $into }” since. Please undo that first.
problem-merged-name-taken = “{ $name }” is the name of another customer by now. Please rename that one, then undo.

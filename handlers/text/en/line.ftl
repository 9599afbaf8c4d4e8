customer-which = Several customers match “{ $typed }”: { $names }. Choose one from the list, or save to create “{ $typed }”.
line-too-long = This has { $length } characters; { $most } fit. What is over is not in the form: please keep it elsewhere, or save it as a second record.
you-typed = You typed: { $typed }
problem-customer-unclear = Which customer is “{ $typed }”: { $names }? Nothing was noted. Please type the whole name; a new one can be added with `/customer { $typed }`.
issue-whose = Did you mean { $names }? Choose the customer from the list.
line-ahead = This reads as something still to be done, so it is below as a to-do, and what was said is left empty: only a contact that took place is logged here. For the to-do alone, type `/todo { $typed }`.

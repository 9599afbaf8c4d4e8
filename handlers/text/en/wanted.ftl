wanted-too = Is this a to-do for { $customer }?
wanted-add = Add the to-do

wanted-too = 要記成{ $customer }的待辦嗎？
wanted-add = 新增待辦

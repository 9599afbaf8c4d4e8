wanted-too = 要记成{ $customer }的待办吗？
wanted-add = 添加待办

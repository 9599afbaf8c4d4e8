mentioned = 频道里的话，只有您让我记，我才会记。要把这条记下来吗？想问我什么，请直接私信我。
mentioned-followup = 记为跟进
mentioned-todo = 记为待办

manager-named = { $manager } 现在是您的主管：可以看到您的客户，并会收到您超时未答复的提醒。
manager-is = 您的主管是 { $manager }。
manager-none = 您还没有设置主管。输入 `/followup 主管 @姓名` 即可设置。

manager-named = { $manager } 現在是您的主管：可以看到您的客戶，並會收到您逾時未答覆的提醒。
manager-is = 您的主管是 { $manager }。
manager-none = 您還沒有設定主管。輸入 `/followup 主管 @姓名` 即可設定。

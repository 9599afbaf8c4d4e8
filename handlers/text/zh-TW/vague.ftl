vague-about-what = 「{ $phrase }」：具體指什麼？
vague-which-words = 「{ $phrase }」：原話是怎麼說的？
vague-how-much = 「{ $phrase }」：具體多少？
vague-when = 「{ $phrase }」：什麼時候？
vague-who = 「{ $phrase }」：是誰？
vague-next-step = 「{ $phrase }」：下一步做什麼、何時？
vague-in-form = 🤔 { $question }可以補充，也可以照原樣儲存。
vague-when-saved = { $question }點「編輯」可以補充。

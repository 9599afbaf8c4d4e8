vague-about-what = “{ $phrase }”：具体指什么？
vague-which-words = “{ $phrase }”：原话是怎么说的？
vague-how-much = “{ $phrase }”：具体多少？
vague-when = “{ $phrase }”：什么时候？
vague-who = “{ $phrase }”：是谁？
vague-next-step = “{ $phrase }”：下一步做什么、何时？
vague-in-form = 🤔 { $question }可以补充，也可以按原样保存。
vague-when-saved = { $question }点“编辑”可以补充。

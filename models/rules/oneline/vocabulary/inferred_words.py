"""The patterns by which clauses are taken out of a content: who promises, what is sent, what goes
on."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.cues import one_of, pattern
from models.rules.oneline.vocabulary.words import HAN, KNOWN, word

# Said before the verb of a promise, and no part of what is promised.
WHO = re.compile(
    rf"^[\s,]*(?:{word('and|also|then|so|but|plus|&|kindly|please|pls')}[\s,]*)*(?:待办|"
    + word(
        r"(?:i |we )?(?:(?:told|assured|informed)(?: (?:him|her|them))?|said) (?:that )?(?:(?:i"
        r"|we) )?"
        r"(?:will|would)|(?:i|we) (?:told|say) (?:that )?(?:(?:i|we) )?(?:will |would |'ll "
        r"|'d )?(?=[a-z])"
        r"|(?:(?:i|we)(?:'ve| have)? )?(?:told|promised|said|agreed)(?: \S+){0,3}? (?:we|i)"
        r"(?:'?d|'?ll| would| will)"
        r"|(?:i|we)(?:'ve| have)? (?:told|promised|said)(?: \S+){0,2}? (?:he|she|they)"
        r"(?:'?d| would|'?ll| will)(?= (?:have|get)\b)"
        r"|(?:told|promised) (?:him|her|them) (?:he|she|they)(?:'?d| would|'?ll| will)"
        r"(?= (?:have|get)\b)"
        r"|(?:(?:i|we)(?:'ve| have)? )?(?:promised|offered|committed to)"
        r"(?! (?!(?:him|her|them|to|that|the|an?|our|new|some|updated|revised|full)\b)[a-z]\w*"
        r"(?: \w+)?(?: (?:at|from) \w+)? (?:the|an?|our|my|some) \w)"
        r"(?: (?:him|her|them|to|that))*(?= (?:an? |the |our |\d|new |some |updated |revised |full "
        r"|to |[a-z]+ \w))"
        r"|(?:kindly |please |pls )?note (?:that )?"
        r"(?:(?:i|we) (?:have to|need to|must|will|should))"
        r"|(?:help|kindly help|pls help|please help) to"
        r"|to-?do|(?:(?:can|could) you )?remind me to"
        r"|(?:i|we)(?:'ll| will| to| must| (?:still |also )?need to| have to|'ve to| should"
        r"| shall)"
        r"|(?:i|we)(?:'m| are|'re) to|(?:i|we) (?:still )?owe (?:him|her|them)(?= an? )"
        r"|i'm(?= [a-z]+ing\b)|will|need to|have to|must|gotta|got to"
        r"|to|remember to"
        r"|(?:must|will|should|need to|have to) also|don'?t forget to|make sure to|me to"
        r"|(?:has |have )?(?:asked|wants?|needs?) (?:us|me) to"
    )
    + "|(?:本人|另外|还有|顺便|自己|回头|一定|肯定|绝对|务必)+(?:将|会)?于?"
    "|我?[跟和给同](?:[他她]们?|客户|对方)(?:讲|说|保证|承诺)(?:了|好)?(?:会|要)?"
    f"|我们?说了?(?:会|要|去|来|得)?|[{HAN}A-Za-z]{{0,10}}?(?:让|叫|喊|请|要求|希望|拜托|麻烦"
    "|要)(?:我[们司方]?|咱们?|人(?=过?[去来]))于?"
    r"|我?(?:答应|应承|承诺|保证)了?(?:[他她]们?)?|(?:(?:这[些几两]个?|以上)?(?:都|全)(?:由)?)?我[们方司]?(?:这边)?(?:会|要|得|来|将)?"
    r"|咱们?|记得|别忘了|提醒我(?:一下)?)[\s,]*",
    re.I,
)
GOODS_ALONE = pattern(
    r"(?:the |a |our |新|改|第.版)?"
    r"(?!(?:ask|want|need|request|requir|chas|await|wait)[a-z]* )"
    r"(?!(?:showed|shown|gave|sent|left|saw|took|brought|discussed|covered|presented"
    r"|reviewed) )(?:[a-z]+ )?",
    rf"(?:(?![要想看问索催急说嫌给让叫请发])[{HAN}]){{0,4}}{one_of('goods')}",
)
COUNT = re.compile(
    r"\W*(?:\d+|[一二两三四五六七八九十几百千]+)[台个箱份套组支件桶吨包卷张只袋瓶批]\W*"
)
WAITS = re.compile(
    word("needs?|wants?|waiting|asap|must have|desperate|chasing|asking|wanted")
    + "|要|催|等|急需|缺",
    re.I,
)
SPEAKER = re.compile(
    f"扣[^,;。]{{0,5}}分[^,;。]{{0,2}}(?:是|因为)"
    f"|[{HAN}A-Za-z{KNOWN}]{{0,12}}?(?:吐槽|投诉|抱怨|说|反映|反馈|讲|回|回复|回覆|留言|来信|表示)[:：]\\s*"
)
# Who says it, and no part of what is said: 郭主任说有三张桌子会晃.
SAYS = re.compile(
    f"[{HAN}A-Za-z]{{0,14}}?(?:(?<![好听据传小])说(?![明法服辞不的])|反映|反馈(?!说)|(?<!听)讲)"
    r"[:：,]?\s*(?=\S{3})"
)
# The same before what they think: 黄工说…, 她觉得…, "he says …", and so no part of the feedback.
THINKS = re.compile(
    f"(?:(?:不过|但是?|而且|另外)?[{HAN}A-Za-z ]{{0,10}}?(?:(?<![好听据传小再])"
    "说(?![明法服辞不的话])|反映(?!慢|快)|(?<!听)讲(?![究解座])"
    "|觉[得的]|认为|表示|回复)(?:了|到)?|话(?=[^题费术剧]))[:：,，]?\\s*(?=\\S{3})"
    r"|(?:(?:but|and|so) )?(?:he|she|they|(?:[A-Z][\w'’]+ ){0,3}[A-Z][\w'’]*\.?"
    r"(?: [(][^()]{1,30}[)])?) (?:also )?"
    r"(?i:says?|said|sez|feels?|finds?|reckons?|thinks?|told (?:me|us))(?: that)?[:,]? (?=\S{3})",
)
# "URGENT need an answer in 2 hrs where the truck is": what is asked stands after it.
ANSWER_TO = re.compile(
    r"\W*(?:(?:urgent(?:ly)?|asap|and|he|she|they|also) ?\W*)*(?:needs?|wants?|needed|wanted)"
    r" (?:an? )?(?:quick )?(?:answer|reply|update)\b[^,;.]{0,25}?\b"
    r"(?=(?:where|when|why|how|what|who|which|whether|if)\b)",
    re.I,
)
# Joins what is asked to what was said before it, and is no part of it.
AND_THEN = re.compile(r"(?:另外|还有|对了|顺便)[,，\s]*(?=\S{4})")
CUSTOMER_FIRST = re.compile(rf"{KNOWN}+(?:: |, | [–—-] | )(?=[a-z]\S* \S)")
# 合同模板我改好发他: what is promised stands before the one who promises it.
FRONTED = re.compile(
    rf"(?:(?<=[{HAN}]{{2}})|(?<=^[{HAN}])(?<![帮给替跟和让请叫对为找问]))我们?(?:说|答应(?:了|[他她])?)?(?:等[下等]|等一下|待会儿?|晚点|稍后|迟[下些])?[会来去再先]*(?={one_of('deed')}|[给交弄]|[{HAN}]{{1,2}}好了?[发给寄传送])"
)
# A wish of theirs, before a promise that does not say it again: "wants a price list, promised
# to send it".
WANTED = re.compile(
    rf"(?:想要|需要|索要|要求|求|还?要|缺)(?P<han>(?:一|两|几|些|份|套|个|\d)[^,;。\s]{{2,14}})$"
    rf"|问我们?要(?P<asked>[^,;。\s]{{2,14}})$"
    rf"|(?:让|叫|请|要|麻烦)(?:我们?)?(?:发|寄|给|报|送|出|要|看看?|了解|参考|索取)?了?(?P<goods>(?!求|是|不|了)[^,;。\s]{{0,10}}?{one_of('goods')}[^,;。\s]{{0,6}})$"
    r"|\b(?:wants?|needs?|asked for|asking for|asks for|would like|d like|requested(?: for)?|after"
    r"|wanted) "
    r"(?P<latin>(?![^,;.]* to (?:go|be|come|get|have|stay|move|change|stop|start)\b)"
    r"(?!(?:to|us|me|it|him|her|them|this|that|these|those|all|and|ok|now|asap)\b)"
    r"(?:(?<!after )|(?<=^after )|(?=(?:an?|the|our|some|\d+|new) ))[a-z0-9][^,;.]{3,70})$",
    re.I,
)
SEND_IT = re.compile(
    word(
        r"(?:i |we |will |can |shall |is |am |have |i've |we've )*(?:(?:committed|promised"
        r"|confirmed) (?:it|them|this|same)|(?:send|do|e-?mail|revert|deliver|courier|post"
        r"|submit|bring|reply|drop|forward)(?:ing)?"
        r"|have|give|arrange|share|settle|get)"
        r"(?: (?:it|them|this|that|over|out|across|to (?:him|her|them)))*"
    )
    + "|[我要]?[们会来]?(?:发|寄|送|给|做|出|交|报|弄)(?:过去|出去|给?[他她](?:们)?)?"
    "|(?:要|得|必须)?(?:送[到达]|到位|到货?)",
    re.I,
)
# Nothing but that a price goes out: "quote out by Monday".
QUOTES = re.compile(
    r"(?P<what>(?:the |an? |our )?(?:quote|quotation|pric(?:e|es|ing)|proposal|estimate))"
    r"(?: (?:out|over|off|across))?",
    re.I,
)
# "bring them when I'm up there": the day says when that is.
BRING_IT = re.compile(
    r"(?P<verb>(?:bring|take|send|drop|post|get|forward|deliver)(?:ing)?)"
    r" (?:it|them|this|that|those|these)\b(?= \w)",
    re.I,
)
THERE = re.compile(
    r" (?:when|while|as) (?:i|we)(?:'m|'re| am| are)? (?:[a-z]+ ){0,2}?"
    r"(?:there|over|up|visiting)\b.*$",
    re.I,
)
SENDING = re.compile(
    r"(?<=send)ing\b|(?<=mail)ing\b|(?<=deliver)ing\b|(?<=courier)ing\b|(?<=post)ing\b"
    r"|(?<=bring)ing\b|(?<=drop)ping\b|(?<=forward)ing\b|(?<=tak)ing\b",
    re.I,
)
DO_IT = re.compile(
    r"(?:(?:is|am|will|to|'s) )*(?:do|does|doing|handl(?:e|es|ing)|sort(?:s|ing)?|tak(?:e|es|ing)"
    r"|fix(?:es|ing)?) (?:it|this|that|them|so)|doing"
    "|你?(?:来|去|会|负责|帮忙?)?(?:办|处理|弄|做|搞|安排|跟进?|落实|协调|盯|解决|亲自去|过去|(?<=^)去)(?:一?[下个趟]|起来|着|紧)?(?:[,，]?\\s?(?:搞[定掂]|[做弄办]好|完成))?",
    re.I,
)
SOMEBODY = re.compile(
    r"^(?:(?:kindly|please|pls|can|could) )*(?:someone|somebody|anyone)(?: (?:pls|please|to|has to"
    r"|must))? | itself$",
    re.I,
)
MENDS = re.compile("[要得来去再]?(?:换|修|补|查|退|赔|处理|看)(?:一?下|新的?|掉|好)?")
# Due when what stands beside it is: "digs up the numbers before that".
# On the way, or brought along when we meet: 約我3/20去看 順便帶兩款樣品去, "I bring the stats".
ALONG_WITH = re.compile(
    "顺便|顺道|顺带|顺路|当天|那天|到时|(?:我|我们)?(?:会|要|得|来|再|记得|负责)*(?:带(?![他她人我])|带[上着])"
    r"|(?:(?:and|i|we|i'll|we'll|i will|i'm|will|to|also|then|must|need to) )*"
    r"(?:bring|bringing|take along)\b",
    re.I,
)
# Today, though no day is named.
AT_ONCE = re.compile(
    word("(?<!not )(?:right away|straight away|straightaway|right now|immediately|at once)")
    + "|立刻|立即|即刻|这就",
    re.I,
)
BY_THEN = re.compile(
    r"到时候?|届时|,? ?\b(?:(?:in time|ready) for|ahead of|before|by)"
    r" (?:then|that|it|the (?:call|visit|meeting|mtg|demo))\b|,? ?\bbeforehand\b",
    re.I,
)
# 寄过去: what is sent stands between the two.
AWAY = re.compile("(?:过去|出去|上去|回去)$")
IT = re.compile(r" (?:it|them|this|that|over|out|across)\b", re.I)
GOES_ON = re.compile(
    word(
        r"(?:but|and|only|just|though|although|however|except|says?|said|would (?:like|prefer)"
        r"|can (?:save|cut|shave|spare)|saves?|wish(?:es)?|hopes?|especially"
        r"|particularly|also|while|yet|apart from)"
    )
    + "(?! (?:will|he'll|she'll|they'll|wants?|needs?)\\b)"
    "|没有?(?:什么|啥|事)?(?:投诉|抱怨|问题|意见|不满)\\W*$|零投诉|用了|用到现在|但|不过|就是|只是|而且|并且|也|还(?!没)|说|讲|希望|尤其|特别是|唯一|其他|其余"
    rf"|(?:(?![我你咱])[{HAN}]){{1,5}}都(?![没在还来去到是有会])[{HAN}]{{1,6}}(?=\W*$)"
    rf"|[{HAN}]{{1,6}}[也都又][很太蛮挺不还]{{0,2}}(?:差|好|慢|快|贵|烂|脏|吵|硬|软|薄|厚|难|糟|乱|行|可以|不错|一般|到位|满意)",
    re.I,
)
PREDICATE_ALONE = re.compile(
    rf"(?:can|cannot|can't|does|doesn't|won't|very|so|no|not|quite|really|too)(?: [a-z]+){{1,3}}"
    rf"|(?![我你他她])(?=[{HAN}]*[不很太挺蛮够好稳准快慢贵平轻重软硬香])[{HAN}]{{2,6}}"
)
PREDICATE = re.compile(r"\w+ \w+|[\u3400-\u9fff][\u3400-\u9fff\d]{2}")  # more than somebody's name
# What has to be so, and nothing that is done: "got to be there by noon", 10号前到货.
# Done at the same time as what stands before it: 我明天回她最低量 順便寄色卡.
WITH_IT = re.compile(r"\W*(?:我|再)?(?:顺便|顺带|顺手|一并|一起|同时|连同|附上)(?!问他|说)")
NOTHING_DONE = re.compile(
    r"(?:have|get|be(?: (?:there|here|in|on site))?|arrive|come)\W*"
    "|(?:先|暂时?)?(?:别|不要|不用|勿)(?!忘)[^,;。]{1,5}|(?:要|得|必须)?(?:送[到达]|到位|到货)"
    "|(?:必须|一定要|务必|要|得)(?:看到|见到|收到|拿到)",
    re.I,
)
GOODS_ALONE_HAN = re.compile(r"\W*[货单样价款钱](?:开|用)?\W*")
# The day tells which thing is meant: "on Thursday's van".
NAMES_A_THING = re.compile(r"\w{0,2}['’]s (?=[a-z])", re.I)
# When or how they told us of another day: 今早vivian电话又改19号.
TELLS = re.compile("今[早天日]|早上|上午|昨|刚|来电|打来|电话|微信|邮件|消息|通知|[他她工总姐哥]说")
# Of what was listed before: 都我来弄.
ALL_MINE = re.compile(r"\W*(?:这[些几两]个?)?(?:都|全)(?:由|归|是)?我")
# 月底前给就行: how much of it is enough.
ENOUGH = re.compile(
    "(?<=.)(?:就(?:行|好|可以|ok)|即可|都行)了?$"
    r"|(?<=\w)[ ,]+(?:without fail|at the latest|latest|for sure|ya+h?|lah?|leh|lor|hor|ok\?)$"
    r"|(?<=\w),? from (?:our|my) (?:side|end)$",
    re.I,
)

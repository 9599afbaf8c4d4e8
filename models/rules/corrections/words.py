"""The words by which something is put right or taken back, matched against folded text: simplified
characters, half width."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import word

PLEASE = "(?:(?:please|pls|kindly|just|ok|okay|请|麻烦|帮我|那就|那|先) ?)*"
_ALL = "all(?: (?:of )?(?:them|it|that|those|these|drafts))?|everything|both|them"
_ONE = (
    "that|it|this|those|these|(?:the|that|this|my) (?:(?:last|latest|previous) )?(?:one|note|draft"
    "|record|entry|message|thing)"
)
_DROP = "discard|delete|remove|cancel|drop|scrap|erase|ignore|bin|undo"
_LAST_ZH = (
    "(?:刚才|刚刚|前面|上面|上一|最后|这|那)(?:的|那|这)?(?:一)?"
    "(?:条|个|则|笔|次|份|草稿|记录)?(?:的)?"
)
_DROP_ZH = (
    "(?:不要|删掉|删除|删|丢掉|丢弃|舍弃|作废|撤销|撤回|撤掉|取消|不算|不用记|别记|不用保存|别保存"
    "|不用存)"
)
# Nothing but this takes the last thing back; `all`: and what was shown before it.
TAKEN_BACK = re.compile(
    rf"{PLEASE}(?:(?:no|sorry|wait|actually|oops)[,.! ]+)*{PLEASE}"
    rf"(?:(?:never ?mind|forget)(?: (?:about )?(?:{_ONE}))?|scratch that"
    rf"|(?:take|roll|put) (?:{_ONE}) back|revert(?: (?:{_ONE}))?"
    "|(?:i )?(?:don.?t|do not) (?:save|keep|log|record|want) (?:it|that|this)"
    rf"|(?:{_DROP}) (?:(?P<all>{_ALL})|{_ONE})|discard|delete|undo|cancel)(?: please| thanks)?"
    "|(?:请|帮我)*(?:把)?(?:[刚方]才的?|那个?|这个?)?(?:复原|还原|收回)(?:一下|来|去)?(?:了|吧)*"
    f"|(?:啊|哦|嗯|呃|唉|不好意思|抱歉|对不起)*[,.! ]*{PLEASE}(?:把)?(?:算了|当我没说"
    f"|{_DROP_ZH}(?:掉|了)?{_LAST_ZH}"
    f"|(?:{_LAST_ZH}|(?P<all_zh>都|全部|全都|所有的?|全))?(?:先)?(?:都|全部)?(?:给我)?{_DROP_ZH}"
    f"|{_LAST_ZH}(?:先|都|就)?不(?:用|需要?|必)(?:记|存|做|管)?)"
    "(?:了|吧|掉|它)*",
    re.I,
)
# What it is called, which may be no name of what was shown last.
KIND = re.compile(
    "(?P<draft>drafts?(?![a-z])|草稿)|(?P<record>records?(?![a-z])|(?<!不用)(?<!别)记录)", re.I
)
# So is asked, too, for what was done last, whatever that was.
UNDO = re.compile(
    ".*(?:undo|cancel|revert|back)(?![a-z]).*|.*(?:撤销|撤回|撤掉|取消)(?:了|吧|掉|它)*"
    "|.*(?:复原|还原|收回).*",
    re.I,
)
# What was shown last, by name; what it is instead is said after it.
LAST = re.compile(
    r"(?:in |for |about )?(?:the|that|my) (?:last|latest|previous)"
    r" (?:one|note|draft|record|entry|message)(?= (?:is|was|should|not)(?![a-z])|.s |[,:])"
    "|(?:把|将)?(?:刚才|刚刚|前面|上面|上一|最后)(?:的|那|这)?(?:一)?"
    "(?:条|个|则|笔|次|份|通|场)(?:草稿|记录|跟进|电话|拜访|会议?|沟通)?的?"
    "(?=[搞弄记写打说填看选输]错|不?是|应该?|其实|错|客户|公司|日期|时间|方式|金额|改|[,:])",
    re.I,
)
# Nothing else is said of it than what it is, and what it is not.
IS_NOT = re.compile(
    "是[^,;]{1,10}[,;]?(?:而)?不是|不是[^,;]{1,10}[,;]?(?:而)?是|[搞弄记写打说填看选输]错"
)
# Somebody who begins so puts something right.
_SURELY = word(
    "oops|whoops|ops|my (?:bad|mistake|error)|correction|i mean(?:t)?(?: to (?:say|write|type))?"
    "|i (?:mixed (?:it|them|that|those) up|got (?:it|that|this) wrong|mistyped|misspoke)"
    "|(?:wrong|incorrect|typo|nope)(?= ?[,.:!–—-])"
    "|(?:that|it|this)(?:.?s| is| was) (?:wrong|not right|a mistake|incorrect)|no,? wait|wait,? no"
    "|(?:that|it|this)(?:.?s| is| was) meant (?:for|to be)"
    "|i (?:logged|saved|put|recorded|filed|entered|noted) (?:it|that|this) (?:under|for|with|to"
    "|against|on|as)(?= (?:the )?wrong )"
    "|make (?:it|that|this)|(?:change|set|move|correct) (?:it|that|this)(?: to)?"
    "|(?:(?:it|that|this|which) )?should (?:be|have been|read|say)|rather"
) + (
    "|(?:我)?(?:搞|弄|记|写|打|说|填|看|选|输)(?:错|混)(?:了)?|(?:说|写|记)的?不对|不对|错了|更正|纠正(?:一下)?"
    "|更正一下|口误|笔误|(?:请)?(?:帮我)?(?:改|换)(?:成|为|到|至|做)|(?:应该|应当|应)是?(?:为)?|实际上?是|其实是"
)
# And so, where what follows is nothing but the right day, way or customer.
_MAYBE = (
    word(
        "no(?! (?:time|problem|need|rush|chance|way|idea|one)\\b)|nope|wait|actually|sorry"
        "|apologies|hang on|hold on|hmm?|ah|oh|uh|well|but|and|instead"
        "|it(?:.?s| is| was)|that(?:.?s| is| was)|this (?:is|was)|they were|was|is"
    )
    + "|等等|等下|等一下|抱歉|不好意思|对不起|哦|啊|呃|噢|其实"
    "|那(?:个|家|笔|次)?是|是(?!.*不是)|不(?=[,.! ])"
)
SURELY, MAYBE = (re.compile(f"(?:{one})(?![a-z])", re.I) for one in (_SURELY, _MAYBE))
# Beside what it is instead: 跟黄厂长, 下午打的.
WITH = re.compile("[跟和同与](?=[^,;]{2})")
# Who wants it by then: "Dana wants it Wednesday", 她周三就要.
WANTED = re.compile(
    r"(?:[\w'. ]{1,30}? )(?:needs?|needed|wants?|wanted|expects?|would like|would prefer|'d like)"
    r" (?:it|that|this|them|these|those)(?: back)? (?:by |on |for |before )?(?=\S)",
    re.I,
)
WANTED_HAN = re.compile("(?:就|便)?(?:需?要)(?:了|的|到)*$")
WHO_HAN = re.compile("(?:[他她您你]们?|对方|客户|那边|[\u4e00-\u9fff]{2,4})?(?:说|讲)?")
DONE_SO = re.compile("(?:打|谈|聊|见|去|拜访|联系)的$")
BETWEEN = re.compile(r"[\s,;.!:~—–-]+")
# What is wrong, said by name; it may be all that is said.
WRONG = re.compile(
    r"(?:the )?wrong (?P<en>[a-z ]{3,16}?)(?=$|[\s,;.!:—–-]+)"
    "|(?:搞|弄|记|写|打|说|填|选|输)错(?:了)?(?P<zh>客户|公司|日期|时间|金额|方式)(?:了|名)*"
    "|(?P<zh_first>客户|公司|日期|时间|金额|方式)(?:搞|弄|记|写|打|说|填|选|输|不)?(?:错|对)了?",
    re.I,
)
LABELS = {
    "customer": "customer|client|company|account|firm|客户(?:名称?)?|公司(?:名称?)?",
    "next": "next (?:contact|meeting|call|visit|follow-?up|date)"
    "|下次(?:跟进|联系|联络|拜访|见面|会面)?(?:时间|日期)?",
    "due": "due(?: date| day)?|deadline|截止(?:日期?|时间)?|期限|到期日?",
    "day": "date|day|time|hour|日期|时间",
    "amount": "amount|price|sum|total|value|figure|number|金额|价格|总价|总额|数额|报价",
    "method": "(?:contact )?(?:method|type|channel)|(?:联系|联络|沟通|跟进)?方式",
}
LABEL = re.compile(
    "(?:the )?(?:"
    + "|".join(f"(?P<{name}>{words})" for name, words in LABELS.items())
    + r")(?![a-z])(?: ?(?P<copula>is|was|should be|to|=|:|应该是|是|为|要?改[成为到]?))?",
    re.I,
)
METHODS = {
    "visit": "(?:site |an? |on-?site )?visit|on[- ]?site|in[- ]person|face[- ]to[- ]face"
    "|(?:(?:an? )?(?:business |working )?|over )"
    "(?:lunch|dinner|breakfast|coffee|drinks|meal|meeting)"
    "|(?:上门)?拜访|上门|面谈|当面|见面|面访|吃饭|聚餐|应酬"
    "|(?:一起)?(?:吃饭?|喝)?(?:饭局|午饭|午餐|晚饭|晚餐|早餐|咖啡|茶)",
    "phone": "(?:a )?(?:(?:phone|telephone|voice) )?call|phone"
    "|(?:打的?)?电话(?:沟通|联系|联络|拜访)?|通话",
    "online": "(?:an? )?(?:video|zoom|teams|online|virtual|google meet)"
    "(?: ?(?:call|meeting|conference))?|(?:视频|视讯|线上|在线|网络)(?:会议|电话|沟通|通话)?",
    "message": "(?:an? )?(?:text|chat|whatsapp|line|wechat|instant)(?: message)?|(?:a )?message"
    "|微信|短信|讯息|消息|即时通讯|简讯",
    "email": "(?:an? )?e-?mail|(?:电子)?邮件|电邮|邮箱",
    "event": "(?:an? )?(?:event|trade ?show|exhibition|fair|conference)|展会|活动|参展",
}
METHOD = re.compile(
    "(?:by |via |on |over |in )?(?:"
    + "|".join(f"(?P<{name}>{words})" for name, words in METHODS.items())
    + ")(?: (?:instead|actually|really))?(?:来的|的)?",
    re.I,
)
# X instead of Y, either way round.
_IT_IS = "it (?:was|is)|it.?s|that (?:was|is)"
PAIRS = tuple(
    re.compile(one, re.I)
    for one in (
        rf"(?:{_IT_IS}|i meant)? ?(?<![a-z])not (?P<was>[^,;]+?)(?:[,;]? but |[,;—–-]+ ?)"
        rf"(?:{_IT_IS}|rather)? ?(?P<to>.+)",
        "(?P<to>[^,;]+?)(?:,| -)? (?:and )?(?:not|instead of|rather than) (?P<was>[^,;]+)",
        "(?:change|correct|swap|replace) (?P<was>.+?) (?:to|with|for|into) (?P<to>.+)",
        "(?P<was>[^,;]+?),? should (?:be|have been) (?P<to>.+)",
        "(?:不是|并非)(?P<was>[^,;]+?)[,; ]*(?:而|应该|应当|它)?是(?P<to>.+)",
        "(?:应该|其实|刚才|那次?|这次?)*是?(?P<to>[^,;]+?)[,; ]*(?:而)?不是(?P<was>.+)",
        "(?:把|将)?(?P<was>[^,;]+?)(?:要|应该|应|请)?(?:改|换|更正)(?:成|为|到|至|做)(?P<to>.+)",
    )
)
# Before what is right of something that was named: 的会是下午四点, "'s visit is at 4pm".
OF_IT = re.compile(
    "(?:那边|这边)?(?:的)?(?:会议?|拜访|见面|约|跟进|待办)?(?:时间)?(?:应该|其实)?(?:是|改到|改成|在)?"
    "(?:.?s )?(?:(?:meeting|call|visit|appointment) ?)?(?:(?:is|was|should be) ?)?",
    re.I,
)
# Between a customer and one of its people.
OF = re.compile("^(?:那边|那家)?的?")
BY = re.compile("by |before ", re.I)
DAY_JOINT = re.compile("(?:by|on|at|for|until|before|from|to|around) |(?:在|于|到)", re.I)
DAY_ENDS = re.compile(
    "(?: (?:instead|please|then|actually|though|already|now))+$|(?:吧|了|的|啦|哦|喔|才对|才是)+$",
    re.I,
)
BY_ZH = re.compile("(?:之|以)?前$")
HOUR_ALONE = re.compile(
    r"\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?|noon"
    "|(?:早上|上午|中午|下午|晚上|傍晚)?[\\d一二两三四五六七八九十]{1,3}(?:点|时|:\\d\\d)"
    "(?:半|整|\\d{1,2}分?|[一二三四五]?十?五?分)?",
    re.I,
)
PART = re.compile(
    "(?:今天)?(?:早上|清早|一早|上午|中午|下午|傍晚|晚上)"
    "|(?:this |in the )?(?:morning|afternoon|evening)",
    re.I,
)
SENTENCE_ENDS = " \t\r\n,;.!?:~、，；。！？：…"
BESIDE_NAME = re.compile(
    "(?:[\\s,;.!:'\"]|(?:the|at|with|for|by|instead|actually|not|one|customer|client|sorry|please"
    "|of course|really|after all)(?![a-z])"
    "|还是|仍是|就是|应该是|才对|才是|那边|那家|这家|公司|客户|那个|的|了|吧|啦|哦|喔|呢|啊)*",
    re.I,
)
THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
HAN = re.compile("[\u3400-\u9fff]")

"""Words for `unreached`: of a contact, of one in vain, of news of a post, and of a plan."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import HAN, word

CLAUSE_ENDS = re.compile(
    rf"[,;。，；\n]|:(?=\s|[^\d/])|(?<!\b(?:mr|ms|dr|st))(?<!\b(?:mrs|mdm))(?<!\.\w)[.!?](?=\s|$)"
    rf"|\s[-–—]\s|(?<=[{HAN}])\s+(?=[{HAN}])|(?<=了)\s+|\s(?=but\b)",
    re.I,
)
# A gatekeeper's words are not theirs: 门卫说今天没来.
SAYS_FOR_THEM = re.compile(
    "(?:门卫|保安|警卫|前台|柜台|总机|店员|同事|助理|秘书|邻居|管理员"
    "|看门的?)[^,;]{0,4}[说讲话]|[听据]说|听讲|小[说讲]|说[明服]|讲[价解座]|话[题费术剧]"
    r"|\b(?:receptionist|reception|security|guard|gatekeeper|front desk|staff|secretary|pa)"
    r" (?:says?|said|told)\b|\b(?:met|saw|spoke (?:to|with)) (?:nobody|no[ -]?one)\b|\basked for\b"
    r"|\bthey say\b",
    re.I,
)
# That they were met, or said, wrote or want anything.
TALKED = re.compile(
    word(
        r"moved (?:my|our|the|it|us)|(?:call|e-?mail|mail|msg|message|text|note) from"
        r"|(?:called|rang|phoned|emailed|mailed|wrote|texted|messaged|whatsapped|pinged|got"
        r"|came|get)"
        r" (?:us|me|in|back|over|round|to us|to me)|eventually|got (?:hold of|through)"
        r"|spoke|spoken|speaking|talked|chatted|chat|says?|sez|said|told|tells|telling|mention\w*"
        r"|ask(?:ed|s|ing)|wants?|wanted|wanting|needs|needed|agree[sd]|confirm(?:s|ed)"
        r"|complain\w*"
        r"|reckons?|thinks?|thought|feels|felt|loves?|loved|likes?|liked|hates?|hated|happy"
        r"|unhappy"
        r"|pleased|chuffed|thrilled|delighted|stoked|gutted|livid|over the moon|raving"
        r"|(?-i:keen)|interested|upset|angry|annoyed|furious|fine with|ok with"
        r"|approv\w+|signed(?! (?:order|copy|contract|po))"
        r"|ordered|promis\w+|repl(?:ied|ies)|responded|discuss\w*|met|saw|seen|visited"
        r"|review(?:ed)"
        r"|showed|shown|demoed|presented|walked|toured|introduced|intro'd|gave|gives?"
        r"|took (?:us|me)"
        r"|turned up|let us know|insist\w*|requests?|requested|rejected|accepted|refus\w+|hoping"
        r"|had (?:a |an |some )?(?:good |great |quick |nice |long |brief )?(?:\w+ )?(?:call"
        r"|chat|coffee"
        r"|lunch|dinner|meeting|word|drink|beers?|catch-?up|breakfast|session)|sat down|caught up"
        r"|checking|considering|prefers?|worried|concerned|impressed|satisfied|looking for|rated"
    )
    + r"|\b\d(?:\.\d)? ?(?:/|out of) ?(?:5|10)\b(?![/\d])|[打给评]了?\d分|\d星"
    "|[说讲问]|(?<![没未])见[了过到着]|(?<![没未])聊|谈[了过到]|碰[到了]|遇[到见上]|打来"
    "|打过来|来电|来信|来访|来了?[我咱公厂店]"
    "|回了|回电(?=[说了来])|回复[了说]|接了|接通|打通|通[了过]?电话|通话"
    "|微信(?:上)?[说问让]|让[我咱]"
    "|叫[我咱]|请[我咱]|要求|希望|想[要换看试问订]|反映|反馈|反应"
    "|觉得|嫌|催[我咱]|夸|骂|抱怨|投诉|满意|同意|答应|确认了|拍板|点头|接待|介绍|认识|陪"
    "|带[我咱]|有兴趣|感兴趣|[试看用签验喝吃]了|[试看用签]过|收到|(?<!改)约|(?<=.)改约"
    "|跟[^,;]{1,14}[看谈聊见吃试验]的"
    "|发来|传来|寄来|送来|下单|下了|订了|签了|付了|拜访[了过]|去了趟?[^,;]{0,8}[见跟和同]"
    "|跟[^,;]{1,8}[吃喝]了|改找|转给|客服|热线|[他她]要|佢要|要[退换赔]",
    re.I,
)
# Whoever is written to in vain took part all the same, as far as the office goes.
IN_VAIN = re.compile(
    word(
        r"no (?:answer|ans|joy|luck|callbacks?|pick-?up)"
        r"|(?:met|saw|found|reached|spoke (?:to|with)) (?:nobody|no[ -]?one)|no[ -]?one (?:home|in"
        r"|there)"
        r"|(?:stood|standing) (?:me|us) up|no[ -]shows?|nobody home|(?:gates?|doors?|shutters?"
        r"|place) (?:was "
        r"|were )?(?:locked|shut)|never (?:showed|turned up)|did ?n[o']?t (?:happen|turn up)"
        r"|nobody (?:answered|picked up|picking up|there|in|about)"
        r"|(?:left|leaving) (?:\w+ )?(?:an? |\d )?(?:vm|vms|voice ?mails?|messages?|msg"
        r"|notes?|cards?)"
        r"|(?:vm|voice ?mail|message|msg) left|vm only|(?:straight|went|goes|going|through"
        r"|keeps going)"
        r" to (?:voice ?mail|vm)"
        r"|(?:not|didn'?t|did not|never|won'?t|isn'?t|ain'?t|doesn'?t) "
        r"(?:pick\w*|answer\w*|lift\w*|respond\w*|reachable|show|turn up)(?: up| by)?"
        r"|rang out|engaged tone|line (?:was |is )?(?:busy|engaged)|(?:switched|phone|mobile) off"
        r"|un(?:reachable|answered|available)|(?:hasn'?t|haven'?t) called back"
        r"|(?:wasn'?t|was not|isn'?t|not) (?:in|there|about|around|available|at (?:his|her) desk)"
        r"(?=$|[^\w ]| (?:today|til|till|until|so|this|again|when|at))"
        r"|(?:was|is) (?:out|away|off|in a meeting|on leave|tied up|on holiday|overseas)"
        r"|(?:couldn'?t|can'?t|cannot|unable to|failed to|didn'?t"
        r"|did not) (?:get (?:hold of|through)"
        r"|reach|catch|find|see)|gone for the day|missed (?:him|her|them)"
    )
    + "|没人?接|无人接|没有人?接|冇人听|没人听|无人听|占线|忙线|打不通|没打通|未接|关机"
    "|(?:电话|手机|号码?)[^,;]{0,4}停机|语音信箱"
    "|扑了?个?空|白跑|没(?:见|碰|遇)[到着上](?:人|[他她]|$|\\s)|没[找等]到(?:人|[他她])"
    "|放了?(?:[我咱]们?)?的?(?:鸽子|鸟)|爽约|没(?:有)?(?:出现|露面|赴约)|没[开约见去碰]成"
    "|不[接听](?:电话|手机|微信)|(?:电话|手机)(?:都|也|又|一直)?不接"
    "|联系不上|找不到人|唔[喺在]|[人都也]不在(?:$|\\s|厂|店|公司|办)"
    "|(?:今天|都|也)没(?:来|上班|开门)|没开门",
    re.I,
)
NEWS = re.compile(
    word(
        r"retir(?:ed|es|ing)|resign\w*|quit|(?:has|have|had|is|are|was)(?: just| now"
        r"| already)? (?:left|leaving|gone)"
        r"(?! (?:a|the|us|me|him|her) )|no longer (?:works?|there|with|at|in)"
        r"|left (?:the (?:company|firm|business)|last|in)"
        r"|transferr?ed|promoted|passed away|died|relocated|(?:on|off on) (?:maternity"
        r"|paternity|sick)(?: leave)?|off sick"
        r"|(?:takes?|taking|took|taken) over|replac(?:ed|es|ing|ement)|(?:is "
        r"|will be )?(?:covering|standing in|filling in)"
        r"|successor|joins|joined|new (?:\w+ )?(?:contact|buyer|owner|boss|manager|mgr"
        r"|director|head|lead|gm|md|ceo|cfo|chef"
        r"|supervisor|officer|engineer|foreman|in-?charge|poc)|(?:our|the|main"
        r"|your) (?:new )?contact"
        r"|contact change|from now on|now it's|in charge now|runs the (?:place|firm|show"
        r"|business)|moved (?:on|to the)"
    )
    + "|离职|辞职|退休|调[到去走任]|[高荣]升|升[任职]|升了|换人|换成|改成|接[手任替]|新来的"
    "|新上任|新任|上任|到岗|到任|入职|产假|代管|代班|劈炮|唔撈|唔捞|人?走了|去世|不做了|跳槽"
    "|(?:以后|之后|往后)(?:都|就)?[^,;]{0,6}[找给]|负责采购|对接人",
    re.I,
)
_DAY_AHEAD = (
    r"(?:[明后听][天日早晚]|明[早晚]|大后天|下(?:个)?(?:周|星期|礼拜"
    r"|月)[一二三四五六日天初中底]?|改[天日]|过[几两]天"
    r"|月底前?|年后|节后|周末)"
    r"[早上下中午晚点时半分前先再\d:：一二三四五六七八九十两]*"
)
_CONTACT = (
    "(?:去|来|见|约|找|请(?!款)|拜访|走访|上门|打(?:给|电话|个)|[回覆][^,;]{0,6}电|联系"
    "|联络|回[他她]|开[^,;]{0,4}会|吃饭|食饭|饮茶|碰|跑"
    "|[跟同和与][^,;]{1,8}(?:开|吃|食|谈|聊|对|看|碰|见|视频|视讯|电话))"
)
_LEADS = (
    r"^\W*(?:(?:and|then|also|so|now|next|just|i|we|i'm|im|i'll|we'll|we're|am|are|pls"
    r"|please|kindly|todo|to do|reminder|booked in)\W+)*"
)
_MEETING = (
    r"(?:lunch|dinner|breakfast|brekky|coffee|drinks|call|zoom|teams|meeting|mtg|demo|visit"
    r"|walk ?(?:thru|through)|catch-?up|appointment|appt|seeing|visiting)"
)
PLANNED = re.compile(
    rf"{_LEADS}(?:(?:will|shall|going to|gonna|need(?:s)? to|have to|has to|must|should"
    rf"|gotta|got to|want to|plan(?:ning|s)?(?: to)?"
    r"|aim(?:ing)? to|hop(?:e|ing) to|try(?:ing)? to|to|remember(?: to)?"
    r"|don'?t forget(?: to)?) )?(?:chase|ring|call|phone|get hold of"
    r"|see|visit|pop|meet|remind|swing by|drop (?:in|by)|catch up|go (?:to|and) (?:see"
    r"|visit)|setting up|seeing|visit(?:ing)?|booked)\b"
    r"|\b(?:pencilled|penciled|scheduled|booked|lined up|set up|arranged|planned|fixed"
    r"|in the diary)\b"
    rf"|\b{_MEETING}\b[^,;]*\b(?:next (?:week|month|mon|tue|wed|thu|fri|sat|sun)\w*"
    rf"|tomorrow|tmrw|tmr|tom)\b"
    r"|\b(?:next (?:week|mon|tue|wed|thu|fri|sat|sun)\w*|tomorrow|tmrw|tmr"
    r"|tom)\b[^,;]*\d ?(?:am|pm|:\d\d)"
    rf"|^\W*[{HAN}]{{0,6}}?(?:准备|打算|计划|预计|预约|安排|记得|待办|提醒|需要|尽快|赶紧"
    rf"|回头|稍后|晚点|还?要|还?得)[^,;了过]{{0,12}}?{_CONTACT}(?=[^了过]*$)"
    rf"|^\W*[{HAN}]{{0,4}}{_DAY_AHEAD}[^,;了过]{{0,12}}?{_CONTACT}(?=[^了过]*$)",
    re.I,
)
# A plan is none.
GONE = re.compile(
    word(
        "this morning|earlier|yesterday|yest|last|ago|today i|just now|morning (?:call"
        "|visit|meeting)"
    )
    + "|今[早晨天日]|昨|刚|前天|上周|上个?(?:星期|礼拜|月)|已",
    re.I,
)
# 跟袁理事长撸串: whatever was done with somebody.
WITH = re.compile(r"\W*(?:[跟和与同陪]|with\b|w/)|.*[要欠缺差]", re.I)
# Since when somebody is there.
SINCE = re.compile(
    r"\W*(?:starts?|starting|from|w\.?e\.?f|effective|as of|until|till|in|last|this|next|\d\w*"
    r"|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*)\b[\w ./]{0,24}$"
    r"|\W*[\d月日号底年初上下个周从起]+(?:开始|生效|到岗|起)?\W*$",
    re.I,
)
# Nothing but a firm's name.
CAPITALS = re.compile(r"(?-i:[A-Z])[\w'’.]*(?:(?: (?:&|and|of|the))? (?-i:[A-Z])[\w'’.]*){0,3}")
# What will be done or talked of then.
THEN = re.compile(
    r"\W*(?:(?:he|she|they|we|i)(?:'s|'re|'m|'ll| is| are| will)(?: be)? |will |bring\w*\b|re\b"
    r"|about\b|to (?:go|run|talk|walk|look|sign|do|discuss|review)\b|with |for )"
    "|\\W*(?:[他她]们?|到时候?|顺便)?(?:会|带|过一?[下遍]?|谈|聊|倾|讨论|看|对|签|讲|试"
    "|地[点方]|时间|记得|准备|催|送|报)",
    re.I,
)
HAPPENED = re.compile(
    word(
        "(?!(?:need|speed|feed|proceed|shed|bed|red|wed|med|fred|ted|ned|revised|updated"
        "|detailed|limited)\\b)[a-z]{2,}ed"
        "|was|were|had|has|been|came|went|took|sent|found|made|did|heard|already|liao"
        "|yesterday|yest|broken|down|leaking"
        "|done|not|isn'?t|no|too|very|ok|good|bad|fine|ready|over"
    )
    + "|了(?!解)|[见聊去打发问看来试用装做]过|昨|前天|上周|上礼拜|上星期|刚|已|没|不|很|太|好|有",
    re.I,
)
RANG = re.compile(
    word(
        r"no (?:answer|ans)|picked up|vms?|voice ?mails?|rang out|engaged(?: tone)?"
        r"|line busy|(?:switched|phone|mobile) off"
    )
    + "|接|占线|忙线|打不通|没打通|听|关机|停机|语音信箱",
    re.I,
)
# How it was tried, and why it was in vain.
OF_TRYING = re.compile(
    word(
        r"(?:called|rang|phoned|tried|dialled|dialed|went|drove|stopped|dropped|popped|swung"
        r"|waited)|(?:he|she|they)(?:'s| is| was| were|'re| are| had)"
        r" (?:in|out|on|at|away|off|busy|sick|stuck|travell?ing|driving|gone|called|held)"
    )
    + f"|[打拨](?:了|过|给|去|个|电话|微信|[{HAN}\\d]次)|去电|去了?一?[趟下]|跑了|[等候]了"
    f"|^[{HAN}A-Za-z]{{0,6}}去了"
    "|出差|请假|外出|开会|休假|生病|出国|堵车|有事|有客人|走开|临时"
    f"|再(?:试|打|拨|去|来|联|约|说)|改[天日]|{word('(?:try|trying) again|again later')}",
    re.I,
)
NOT_IN = re.compile("(?:不在|没人|没在|[关锁]着?门|没见[着到])了?$")
NOT_COME = re.compile("没(?:有)?(?:来|出现|露面|赴约)了?$")
# Something was said to them all the same, or it was no call that nobody took.
SAYS_MORE = re.compile(
    word(
        r"(?:left|leaving|dropped)(?: \w+)* (?:messages?|msg|notes?|cards?|samples?|brochures?"
        r"|catalogues?)"
    )
    + "|留了?[言话张名给]|[发寄送放给](?:了|过)(?!(?:[我咱]们?)?的?[鸽鸟])"
    r"|没人?接(?![听通起]?(?:电话|手机|微信|视频|语音)?(?:[\W也呢吧了啊]|$))",
    re.I,
)
NOT_THERE = re.compile(
    "(?:不在|没人|没见[到着]|没遇[到上])[^。;\n]{0,12}(?:再|改天)(?:过?去|过?来|跑|上门|登门)"
    r"|\b(?:nobody|no[ -]?one) (?:home|in|there|about|around)\b|\b(?:met|saw|found) (?:nobody"
    r"|no[ -]?one)\b"
    r"|\b(?:gates?|doors?|shutters?|place|shop|office) (?:was |were |all )?(?:locked|shut"
    r"|closed)\b",
    re.I,
)

"""The patterns of what is agreed for a day: to go where they are, to meet at an hour; matched as
those of sign_words."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import KNOWN, TIME

# To go where they are: "duck out there for a look", "go meet", "going down tomorrow 9am".
_MOVE = (
    r"\b(?:go|going|come|coming|head|heading|pop|popping|drop|dropping|duck|ducking|nip|nipping"
    r"|swing|swinging|shoot|shooting|scoot|scooting|whip|run|running|drive|driving|fly|flying|walk"
    r"|hop|trek|zip|dash|be|get|wander)"
)
_TO_THEM = rf"to (?:see|visit|meet|site\b|(?:their|his|her) \w+|{KNOWN})"
GO_OVER = (
    rf"(?:{_MOVE} (?:back )?(?:(?:out|over|down|up|round|around|across|along|by|past|in)"
    rf" (?:there\b|{_TO_THEM}|to (?:the \w+|them|him)\b|for an? (?:\w+ )?(?:look|squiz|nosy?|chat"
    rf"|brew|cuppa|visit|catch[- ]?up|walk|coffee|word)\b|{TIME})|there\b|{_TO_THEM}|{KNOWN})"
    rf"|\b(?:i'?m|i am|we'?re|we are|i'?ll be|we'?ll be) (?:back )?(?:over |down |up )?(?:at|in at"
    rf"|with"
    rf"|on site at) {KNOWN}+(?: from)? {TIME}"
    rf"|\bgo {TIME}"
    r"|\b(?:go|come|pop|nip) (?:and |to |in and )?(?:see|meet|visit|catch)\b)"
)
# Agreed for the day that follows: "Set for 3/25 1:30p", "Call fixed for 16/03 4pm".
SET_THEN = re.compile(
    r"\b(?:set|fixed|sorted|agreed|locked(?: in)?|confirmed|arranged|booked|pencilled|down)"
    rf"[\s:]+{TIME}+"
    rf"|\bnow (?:happening |going ahead |set |fixed |booked )?(?:(?:on|for|at|in) )?{TIME}+"
    "|(?:保养|维[修护]|安装|装机|检修|巡检|勘察|丈量|量尺|拜访|会议|演示|培训|教育训练|试机|验收|说明会|demo)"
    rf"[^,;。]{{0,4}}?(?:排|约|定|订|敲)(?:在|到|定|好)*了?{TIME}+"
    rf"|\b(?:wants?|prefers?|can see|can do|asked for) (?:us|me) (?:(?:on|for|at|there) )?{TIME}+",
    re.I,
)
# Agreed with somebody, whatever it is for.
SLOT = re.compile(
    r"\b(?:sorted|agreed|found|got|picked|fixed|set|made|booked|settled on|nailed down|pinned down"
    r"|locked(?: in)?) (?:on )?(?:an?|the) (?:time|date|slot|day|appointment|appt)\b",
    re.I,
)
MOVED_THEN = re.compile(
    r"\b(?:mov(?:e|ed|ing)|push(?:ed|ing)?|postpon(?:e|ed|ing)|reschedul(?:e|ed|ing)|bump(?:ed|ing)?"
    r"|shift(?:ed|ing)?|chang(?:e|ed|ing)|br(?:ing|ought)|switch(?:ed|ing)?|put)\b[^;.]{0,40}?"
    rf" to (?:the )?{TIME}"
    rf"|^(?!.*(?:送货|交货|发货|到货|出货|付款|打款|提货|交期|货期|工期|上线))[^,;。]*?(?:电话|微信|来电|消息|邮件|拜访|见面|会议|约|参观|演示|培训|又|再次)[^,;。]*?[改挪延换](?:期?到|成|为|至|在|约)?{TIME}+",
    re.I,
)
# Asked for, and not agreed yet: "asked to postpone the demo to the 20th".
ASKED_TO = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|wants?|wanted|would like|hop(?:es|ing)|needs?) (?:us |me )?to\b", re.I
)
# What is moved so is a meeting: its hour, "same time", or that it stands there alone.
SAME_TIME = re.compile(r"\bsame (?:time|hour|slot)\b", re.I)
AT_HOUR = re.compile(r"(?<![\d.:])\d{1,2}(?:[:.]\d\d)? ?[ap]m\b|\bsame (?:time|hour|slot)\b", re.I)
# "pushed to the 18th", "fri same time": nothing but the other day.
MOVED_ALONE = re.compile(
    r"\W*(?:(?:so|and|now|it'?s?|they|she|he|that|this|is|been|got|was|has|have|says?|said"
    r"|\w+ist) )*"
    r"(?:moved|pushed|postponed|rescheduled|bumped|shifted|changed|put)(?: (?:back|out|forward"
    r"|up))*"
    rf"(?: from [^,;]{{2,14}}?)? to (?:the )?{TIME}+(?: (?:at )?(?:same (?:time|place|slot)|instead"
    rf"|now))*"
    r"(?: (?:and|&) .*)?\W*"
    rf"|\W*(?:(?:so|now|new (?:date|time|day)|instead|make it|doing|do|is|:) ?)*{TIME}+"
    r"(?: (?:same (?:time|place|slot)|instead))+\W*",
    re.I,
)
# Nothing but a day with its hour, and where: "wed 24th half 11 his office".
APPOINTMENT = re.compile(
    rf"\W*{TIME}+,? (?:at |@ ?|in )?(?:the|their|his|her|our|your) [\w' ]{{2,30}}"
    # "Jar test at their plant lab Apr 2, 8am"
    rf"|(?!.*(?:deliver|shipment|order|payment|collect|pick.?up|invoice))\W*(?:[a-z-]+ ){{1,3}}"
    rf"(?:at|in) (?:the|their|his|her|our) [\w' ]{{2,30}}? {TIME}+\W*"
    # 周五下午两点恒锐二号厂房验收: what is held there, by nobody in particular.
    rf"|\W*(?:{TIME}+\W*{KNOWN}+|{KNOWN}+\W*{TIME}+)的?[^,;。我请让叫了过{TIME}]{{0,8}}?"
    r"(?:验收|交底|巡检|盘点|评审|评审会|参观|考察|交流|交流会|签约|演示|培训|见面|碰头|开会|会议|面谈|洽谈|试机|试样|年会|启动会|说明会|分享会|发布会|研讨会|座谈会|教育训练)\W*",
    re.I,
)
# So somebody says that we come to what was named before: "AGM is on the 25th, she wants me there".
INVITED = re.compile(
    r"\b(?:wants?|wanted|needs?|asked|asks|invited|would like|expects?) (?:me|us)(?: all| both)?"
    r" (?:there|along|to (?:come|be there|attend|join|speak|talk|present|pop))\b"
    r"|\b(?:i'?ll|i will|i'?m going to|we'?ll|we will|will|going to|gotta|must)"
    r" (?:be there|attend|go along)\b"
    r"|\b(?:i'?m|i am|we'?re|we are) (?:going|attending|invited)\b(?! (?:to|with)\b)"
    r"|\bsaid (?:i'?d|we'?d|i would|i will|i'?ll) (?:come|be there|go|attend)\b",
    re.I,
)
# 改下周二去: another day for a visit.
# 四月二号国展中心见: agreed, wherever it is.
SEE_THEN = re.compile(rf"{TIME}+[^,;。]{{0,10}}(?:见面?|碰头|碰面|集合|会合)\W*$")
MOVED_VISIT = re.compile(
    rf"[改换挪](?:到|成|为|在|约)?[{TIME}]+(?:再|才)?(?:过?[去来]|见|聊|谈|碰|约|拜访|上门|开会)"
)
COME_TO_US = re.compile("来(?:我们?|我司|咱们?)")
# And what that puts off: 本来今天去汪喵 … 改下周三.
MOVED = re.compile(
    rf"\W*(?:现在|[已以]经?|又|就|说)*(?:改|改期|延|推迟?|挪|换|顺延)了?\s?(?:到|成|为|在|约|做)?[{TIME}]+"
    r"(?:过?来|到)?(?:的?(?:同[一样]个?|一样的?|老|原)时间)?\W*"
)
# The only time that suits them, where another one did not: 下星期五三點先得.
ONLY_THEN = re.compile(
    rf"\W*(?:[他她]们?)?(?:说|要)?(?:得|只有)?[{TIME}]+(?:先|才)"
    r"(?:得闲|得空|得|有空|有时间|方便|可以|行|ok)\W*",
    re.I,
)
MUST_MOVE = re.compile(
    "(?:meeting|(?<![他她我你们都也还将才不就])会议?|约|见面|拜访|demo|行程|时间)[^,;。]{0,4}"
    "(?:改|取消|延|推|去不|来不|不行|没办法|要不)",
    re.I,
)
# Why it is put off: 没空 改下周一.
CANNOT = re.compile(
    "[没不]得?[空闲]|没有?时间|有事|走不开|很?忙|在?开会|出差|请假|休假|生病|不方便|[来去赶]不[了到及]|不在|不行|下大?雨"
    "|没[去见谈聊碰][成到着上了]?|扑[了个空]|堵车|台风|撞期|冲突|不舒服|临时[有要被]|手术|有会|约了人|家里有"
    r"|\b(?:can'?t|cannot|couldn'?t|won'?t|not able to) (?:make|do|come|attend)\b|\b(?:cancell?ed"
    r"|called off"
    r"|no[- ]show|never (?:showed|turned up)|didn'?t (?:happen|show)|did not happen|fell through"
    r"|rained off"
    r"|clash(?:es|ed)?)\b|\bis off\b",
    re.I,
)
MEANT = re.compile(
    "本来|原本|原定|原计划|原先|原来(?:定|约|说|计划|安排)|(?:之前|一开始|起初)(?:是|就)?(?:约|定|说)(?!明)"
    r"|\b(?:was|were|is|are) (?:meant|supposed|due) to\b",
    re.I,
)
THEY_COME = re.compile(
    "^(?!.*说)(?:.*?)(?:过?来|上来)(?:我们?|我司|咱们?|公司|工?厂|办公室|展厅|参观|看|验|谈|培训|试|签|提货|取|台北|上海|北京|深圳|广州|香港|高雄|台中|南港)"
)
SAY_THEY_COME = re.compile(
    f"说{TIME}+(?:会|要|再)?(?:过?来)(?:我们?|我司|咱们?|公司|工?厂|办公室|展厅)"
)


def is_moved_alone(masked: str) -> bool:
    """Whether a clause only gives another day: "fri same time", 改下周三."""
    return any(one.fullmatch(masked) for one in (MOVED, MOVED_ALONE))


def moves_hour(masked: str) -> bool:
    """ "10am moved to Thursday": what has an hour is a meeting."""
    return bool(AT_HOUR.search(masked) and MOVED_THEN.search(masked))


def is_moved(masked: str) -> bool:
    """Whether a clause gives another day to a meeting that was planned."""
    return bool(MOVED_THEN.search(masked) or MOVED_ALONE.fullmatch(masked))

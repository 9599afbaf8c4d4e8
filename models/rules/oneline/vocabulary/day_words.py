"""The words around a day in a clause: what makes it a deadline, moves it or only looks like one."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import word

MAY_BE = re.compile(
    r"\d|听朝|[天周月日号期拜午早晚底末年初夜]|[后内前]|week|month|tom|tmr|tmw|2moro|day"
    r"|eo[dmwq]|morning|noon|ni(?:ght|te)|lunch|eve|aft|arvo|fortnight|hour"
    r"|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|quarter",
    re.I,
)
BEFORE = re.compile(
    word(
        r"(?:(?:needed|required|due|wanted|promised|ready|back|there|done|sent"
        r"|out) )?(?:by|before|on|due|until|till?"
        r"|no later than|not later than|latest|at the latest|asap|for|within|come|this"
        r"|early|first thing|w/c|week commencing|best|ideally|at|of|in|around(?: about)?"
        r"|about|approx)"
    )
    + r"\s*$|(?:最晚|最迟|最好|截止到?|赶在|争取|大概|大约"
    r"|(?<![改迟延定预好后前排])[于在到])\s*$|[(@]\s*$|\s[-–]\s*$",
    re.I,
)
AFTER = re.compile(
    r"\s*(?:[之以]?[前内](?:要|必须|得)?|左右|截止|to ?day|latest|at the latest|sharp|-ish"
    "|ish|pls|please|itself|only|first thing|cob|eod|end of day|am|pm|arvo|morning|afternoon"
    "|evening"
    r"|eve)(?![a-z])"
    r"|\s*[)]",
    re.I,
)
# Near a festival, which says less than the day that is named as well.
BY_FESTIVAL = re.compile(
    "(?:清明|端午|中秋|国庆|五一|春节|过年|元旦|圣诞|劳动节|连假)(?:节|假期?|长假|连假)?[之以]?[前后](?![天日一两三])"
)
DATED = re.compile(r"(?<![\d/.])\d{1,2}(?:[/月]\d{1,2}(?!\d*[%套台])|[号日](?![楼线仓厂机库门]))")
DOT = re.compile(r"(?<=^\d)\.(?=\d)|(?<=^\d\d)\.(?=\d)")  # 4.6再联系
# "looked at by Friday", "popping in a week on Thursday".
OF_VERB = re.compile(
    r"(?:at|in|of|on|for|about)\s+(?=(?:by|before|until|till?)\b)"
    r"|(?:(?<=popping )|(?<=dropping )|(?<=nipping )|(?<=calling )|(?<=coming )|(?<=pop )"
    r"|(?<=drop ))"
    r"(?:in|by)\s+",
    re.I,
)
NEXT_YEAR, SEASON = 300, 120  # days
NAMES_YEAR = re.compile(r"\d{4}|\d/\d{1,2}/\d{2}|year|[今明后]年", re.I)
YEAR_ALONE = re.compile(r"(?:[今明后]年|(?:this|next) year)", re.I)
IN_YEAR = re.compile(r"\d|[月季底初号日]|end|start|q[1-4]|[a-z]{3,} (?:this|next)", re.I)
NUMERIC, SWAP = re.compile(r"\s*\d{1,2}/\d{1,2}(?![\d/])"), re.compile(r"(\d{1,2})/(\d{1,2})")
DATE_LAST = re.compile(r"(?<![\d/])(\d{1,2}/\d{1,2})\s*$")
HOUR_LAST = re.compile(
    r"(?:[,，、]\s*|\s+(?=[上下中]午|早上|晚上|傍晚))(?:at |@ ?)?"
    r"(?P<hour>(?:上午|下午|早上|晚上|中午|傍晚|[朝晏下]昼|凌晨)?"
    r"(?:\d{1,2}|[一二两三四五六七八九十]{1,2})(?:点|:)(?:半|\d{1,2}分?|整)?"
    r"|\d{1,2}(?:[:.]\d\d)?\s?[ap]m)\s*$",
    re.I,
)
# 改下周四还是两点: at the hour that it was to be before.
SAME_HOUR = re.compile(
    r"(?<=[一二三四五六日天号])[还仍][是在](?=(?:[上下中]午)?[\d一二两三四五六七八九十]{1,2}[点:])"
)
NO_DAY = re.compile(
    r"\b(?:(?:week|wk) of|from|since|starting|effective|as of|as from)(?: the)? $|从\s?$"
    "|[聊谈说讲提问][到起及]$",
    re.I,
)
MOVED = re.compile("[改迟延定预好后前排][于在到约]")
MOVED_TO = re.compile(
    r"(?:挪|改|推|推迟|延|延后|延期|提前|换|移|顺延|调)了?(?:[到至去]|[成为](?=[下本这]?[周星礼]|\d|[明后]))"
    r"|[挪改延](?=[下本这]?个?(?:周|星期|礼拜)[一二三四五六日天]|\d{1,2}(?:[号日/]|月\d)|[明后]天)"
    r"|\b(?:moved|pushed|postponed|rescheduled|bumped|shifted|changed|put|brought)"
    r"(?: back| forward| out)?(?: [\w' ]{2,40}?)?(?: from [\w /:.-]{2,20}?)? to "
    r"|\b(?:move|push|postpone|reschedule|bump|shift|change|bring|switch)(?: it| this| them| us"
    r"| me)?"
    r"(?: back| forward| out)?(?: [\w':. ]{2,40}?)? to (?=\W*(?:the )?(?:\d|mon|tue|wed|thu|fri|sat"
    r"|sun|next|this|tom|tmr))"
    r"|\b(?:is|it'?s|its) now (?=\d{1,2}(?:[:.]\d\d)? ?[ap]m)"
    r"|\bnow (?:happening |going ahead |set |fixed |booked )?(?:on|for|at|in) (?!the moment)",
    re.I,
)
# To which something is moved, and nobody knows to which day of it.
PERIOD = re.compile(
    r"\s*(?:(?:[下本这]{1,2}个?|明)(?:周|星期|礼拜|月|季度?|年)|(?:some ?time |later )?(?:in )?"
    r"(?:next|this|the new) (?:week|month|quarter|year))(?:再说|again)?(?=\W*$)"
)
CLOCK = re.compile(r"(?<![\d.:])\d{1,2}(?:[:.]\d\d)? ?[ap]m\b", re.I)
HOUR_ALONE = re.compile(
    r"\W*(?:at |@ ?)?\d{1,2}(?:[:.]\d\d| \d\d(?= ?[ap]m))?(?: ?[ap]m)?\W*", re.I
)
# A day of a month that nobody names, and words by which it is ahead.
ORDINAL = re.compile(r"(?<![\w/])(\d{1,2})(?:st|nd|rd|th)\b", re.I)
MONTH = re.compile(r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|month", re.I)
STILL_AHEAD = re.compile(
    word(
        "will|'ll|i'll|we'll|shall|next|by|before|until|till?|due|to|going|again|starting|wants?"
        "|needs?|moved|pushed|postponed|booked|set|fixed|should|must|can|pls|please|latest"
    )
    + r"|'ll\b",
    re.I,
)
# 等等十一点 is today's.
LATER = re.compile(
    r"(?:等等|等下|等会|待会|一会|稍后|晚点|阵间)(?=[\d一二两三四五六七八九十]{1,3}[点:])"
    r"|(?:(?<=^我)|(?<=[,;。\s]我)|(?<=^我们)|(?<=[,;。\s]我们))(?:马上|立马|立刻|即刻|这就)(?![到要就])"
)
MENTION = re.compile("@[小老阿][\u4e00-\u9fff]")  # @小周 月底: the first 周 is no week
# "next tues 1pm at Carmine's on 5th", "Friday, 2nd floor": no day beside the other one.
STREET = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th) (?=(?:floor|flr|fl|st|street|ave|avenue|time|batch|order|gen|visit"
    r"|round|quarter|draft|version|phase|call|meeting|demo|line|shift)\b)"
    r"|\b(?<=[a-z] )\d(?:\.\d)?/(?:5|10)(?=\W*(?:$|[,;.'\"“‘]))"
    r"|(?<=['’]s on )\d{1,2}(?:st|nd|rd|th)\b"
    r"|\b(?:in|under|out of|facing|into) (?:the |full |direct )*sun\b"
    r"|\bafter (?:a |an |only |just )*(?:couple|few|\d+|two|three|half)(?: of| an)?"
    r" (?:hours?|hrs?|mins?|minutes)\b(?! (?:call|ring|back))"
    # Which drops, and not when something is due: "look at whether we can do Saturday drops".
    r"|(?<!by )(?<!on )(?<!this )(?<!next )\b(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"(?= (?:drops|slots|shifts?|openings?|runs|collections|deliveries|hours|trading|markets?|rota"
    r"|rates?|cover|working|specials?|brunch(?:es)?|roasts?)\b)",
    re.I,
)
# 0312 1400
DIGITS = re.compile(r"(?<![\d/:.-])0([1-9])([0-3]\d)(?=,? (?:[01]\d|2[0-3])[0-5]\d(?!\d))")
TODAY_LATER = re.compile(
    r"(?<![天日周期拜一二三四五六末昨前每\d])(?<![\d一二三四五六七八九十]号)(?:下午|下昼|晏昼|傍晚|今晚|晚上|晚点)(?=给[他她]|再|我|去|问|查|做|整|报|交|确认|安排|弄|准备|打样|过去|带|拿|跟|回|打|联系|回电|见|碰|聊|送|寄|发|补|派|给|来)"
    r"|(?<=[我们])(?:下午|傍晚|今晚|晚上)"
    r"|\bthis (?:aft|arvo|pm)\b|\bafter lunch\b|\bat (?:noon|midday)\b",
    re.I,
)
GO_BY = re.compile(r"\b(?:pop|drop|stop|swing|come|go|call|pass)(?:ping|ing)? $", re.I)
SURPLUS = re.compile(
    r"(?<=\w) (?:by|at|on|in|with|before|after)$|"
    "(?:再?过?去?(?<=[再过去])|(?<=[点半分午晚早])到|(?<!现)在)$"
)  # 月底再过去, 10点到基隆
DEADLINE = re.compile(
    word("by|before|due|until|till?|no later than|within|latest|eod|cob|asap|needed")
    + r"|\b(?:ddl|deadline)(?![a-z])|[前内底]|最[晚迟]|截止",
    re.I,
)
# What dates.find takes for a day only in a field of its own.
ALONE = re.compile(
    r"(?:^|(?<=\s))\d{1,2}/\d{1,2},? (?:[01]\d|2[0-3])[0-5]\d(?!\d)"
    r"|(?:^|(?<=\s))(?:\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?(?:,?\s+(?:at "
    r"|@ ?)?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m?)?)?|(?:mon|wed|sat|sun"
    r"|tom)(?:\s+\d{1,2}(?:[:.]\d\d)?\s?[ap]m?)?)"
    r"(?=$|\s+(?:at|@|in|with|w|same|their|our|when|if|once|after|before|to|and|then|for|see|re|about)\b|[\s,;.)]*$)|^\d{1,2}[/.]\d{1,2}(?=\s"
    r"|[^\x00-\x7f]|$)|(?<=[a-z] )\d{1,2}/\d{1,2}(?=[^\x00-\x7f])"
    r"|(?<=[^\x00-\x7f])\d{1,2}/\d{1,2}(?=[^\x00-\x7f]|$|\s)"
    r"|\d{1,2}月\d{1,2}(?=[^\x00-\x7f号日点个件箱套台万千百元份]|$)"
    r"|(?:\d{1,2}月)?\d{1,2}[号日](?!码头|出口|月台|[楼门线院房馆厅店仓库桌机厂柜桥])(?=[^\s]|$)"
    r"|\b(?:on|by|before|until|till) (?:the )?\d{1,2}(?:st|nd|rd|th)\b(?!\s(?:floor|of"
    r"|birthday|anniversary|street|avenue|edition|batch|time|line))"
    r"|\b(?:\d{1,2}(?:th)|1st|21st|31st|2nd|22nd|3rd|23rd)"
    r"(?:,? (?:at |@ ?)?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m)?)?(?=\s+(?:at|@|in|with|w|w/|to|&|and|so"
    r"|but"
    r"|then|instead|because|cos)\s|\s+(?:same time|again|instead|morning|afternoon|forenoon|evening"
    r"|arvo|itself|only|for sure|latest)\b|\s*[,;)]|\s*$)",
    re.I,
)
# How often something comes again, read or not.
OFTEN = re.compile(
    r"\b(?:every|each) (?:other |second |single |few |couple of |two |three |four |six |\d+ )?"
    r"(?:days?|weeks?|months?|quarter|year"
    r"|morning|evening|mon|tue|wed|thu|fri|sat|sun)"
    r"|\b(?:daily|weekly|fortnightly|biweekly|monthly)\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b"
    r"|[每隔]逢?[天日周週月季年個个一两兩二三几幾星礼禮]",
    re.I,
)
# Right before a day that looks like points: "check in w him 4/5".
CONTACT_ON = re.compile(
    r"\b(?:call|ring|phone|visit|see|meet|chase|text|check in|catch up|touch base|follow up"
    r"|speak|talk"
    r"|calling|ringing|visiting|seeing|meeting|chasing|speaking|talking|next (?:visit|call|mtg"
    r"|meeting"
    r"|stop|contact))(?: (?:to|with|w/?))?(?: (?:him|her|them|again|there|back))* (?:on )?$",
    re.I,
)

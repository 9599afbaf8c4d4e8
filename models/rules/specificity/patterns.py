"""What stands in a text beside plain words: quotes, figures, terms, days, durations, people.

TERM and ENGLISH_NAME look at the text as it was typed, the others at the folded one: lower case,
half width, simplified.
"""

from models.rules import lazy_re as re

HAN = r"[\u3400-\u9fff]"

QUOTE = re.compile(
    r"“[^“”]{2,}”|「[^「」]{2,}」|『[^『』]{2,}』|\"[^\"]{2,}\"|(?<!\w)'[^']{4,}'(?!\w)"
)

_MONTH = (
    r"(?:january|february|march|april|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|may(?= ?\d)|(?<=\d )may)"
)
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
# When it was is no subject of a talk, though it may answer "until when?".
DATE = re.compile(
    r"(?:(?<![a-z])(?:by|on|before|until|till|at|from|in|since) )?"
    r"(?:(?<!\d)(?:(?:19|20)\d\d[-/.年]\d{1,2}(?:[-/.月]\d{1,2}[日号]?|月)?|"
    r"\d{1,2}[-/]\d{1,2}(?![\d-])|(?:19|20)\d\d(?:年|(?![\d.,]))|"
    r"\d{1,2}月(?:\d{1,2}[日号]?|[初中底末]|份)?|\d{1,2}[日号]|"
    r"\d{1,2}:\d\d(?: ?[ap]m)?|\d{1,2} ?[ap]m\b|\d{1,2}[点时](?:半|\d{1,2}分)?|"
    rf"\d{{1,2}}(?:st|nd|rd|th)?(?= {_MONTH}))|"
    r"[本这上下]{0,2}个?(?:周|星期|礼拜)[一二三四五六日天]|"
    r"[本这上下](?:个月|月|周|季度|季)[初中底末]?|[月年]底|[月年]初|季度末|明年|"
    r"[一二三四五六七八九十]{1,2}月(?:份|底|初)?|第?[一二三四1-4]季度?|[节年][前后]|"
    r"明天|后天|明日|"
    rf"(?<![a-z])(?:q[1-4]|h[12]|{_DAY}|{_MONTH}(?: ?\d{{1,2}}(?:st|nd|rd|th)?)?|"
    r"(?:next|end of(?: the)?) (?:week|month|quarter|year)|eow|eom|eod|eoy|tomorrow)(?![a-z]))"
    r"(?:[上下中]午|晚上)?(?:之?前)?"
)

_COUNT = r"(?:\d{1,3}|[一二两三四五六七八九十几半]{1,3})"
_EVENT = r"(?:calls?|meetings?|visits?|chats?|emails?)"
_LENGTH = r"(?:hours?|hrs?|h|minutes?|mins?|m|attempts?|people|times|days?|weeks?|months?|years?)\b"
# How long, how often and with how many people it was says nothing about it either.
DURATION = re.compile(
    rf"第 ?{_COUNT} ?[次回轮通个场家]?|"
    rf"{_COUNT}\+? ?多?个?(?:小时|钟头|分钟|刻钟|分|次|回|轮|通|遍|趟|顿|场|天|周|个月|年|杯|家)|"
    rf"{_COUNT}个(?=电话|会|客户|人)|\d{{1,3}} ?人|"
    r"\d{1,3}(?:st|nd|rd|th)\b|"
    rf"(?<![a-z\d])\d{{1,3}}[+x]? ?(?:{_LENGTH}|(?=(?:[a-z]+ )?{_EVENT}))|"
    r"(?:(?<=call )|(?<=meeting )|(?<=visit )|(?<=day )|(?<=week )|#)#?\d{1,2}\b|24/7|"
    r"(?<!\d)[12]\d\d ?%|百分(?:之)?百|[十万]分|[\d一两三五六七八九]{1,2}成(?=满意|把握|希望|可能)"
)

_LATE = r"(?:too |so |very |again )*(?:early|earlier|late|later|ahead|behind|sooner|overdue)"
_HOW_LONG = rf"{_COUNT}个?(?:小时|钟头|分钟|天|周|星期|礼拜|月)"
_PROPERTY = (
    "sweet|salty|spicy|sour|bitter|bland|rich|hot|cold|warm|wet|dry|strong|weak|hard|soft|stiff|"
    "small|big|large|long|short|wide|narrow|thick|thin|tall|deep|light|heavy|bright|dark|loud|noisy|"
    "tight|loose|slow|fast|rough|smooth|sharp|blunt"
)
# How punctual something was, what it has too much of, or that a price stayed: the reason of
# whoever is happy or is not.
OUTCOME = re.compile(
    rf"(?<![a-z\d])(?:\d{{1,3}}|an?|one|two|three|four|five|six|seven|ten|few) (?:full )?"
    rf"(?:minutes?|hours?|days?|weeks?|months?) {_LATE}(?![a-z])|"
    rf"(?<![a-z])(?:came|come|comes|arrived?|arrives|delivered|shipped|finished|started|turned up) "
    rf"{_LATE}(?![a-z])|"
    r"(?<![a-z])(?:on time|on schedule|ahead of schedule|behind schedule)(?![a-z])|"
    rf"(?<![a-z])too (?:{_PROPERTY})(?![a-z])|"
    rf"(?:提早|提前|早|晚|迟|慢|快)了?[到送交来发]?了? ?{_HOW_LONG}|"
    rf"{_HOW_LONG}(?:提早|提前|早|晚|迟)[到送交来发]|"
    r"(?:提早|提前|准时|按时|如期|没按时|没准时|迟|晚|早)[到送交](?!时|底|点|来)|"
    r"(?:价格|价钱|单价|报价)(?:没变|不变|没涨|没动)|"
    # How long something takes, a budget that is gone, accounts that were gone through.
    r"(?<![a-z\d])\d{1,3}[ -]?(?:hour|day|week|month)s? "
    r"(?:wait|lead|delay|notice|turnaround|delivery|warranty|terms?|queue)(?![a-z])|"
    r"预算[^,;。]{0,4}(?:用完|花完|没了|砍|冻结|超了|归零|用光|花光)|"
    r"(?:[今明本]年|[上下]半年|[本这]个?(?:季度?|月)|年[底前内])[^,;。]{0,3}没有?了?(?:预算|钱)|"
    r"[年季月]度?[^,;。]{0,4}才有(?:预算|钱)|"
    r"(?<![a-z])no (?:more )?budget (?:left|this|next|until|till|before)(?![a-z])|"
    r"(?<![a-z])budget (?:is |has been |was |got |all )*(?:gone|spent|frozen|cut|used up|approved"
    r"|slashed)(?![a-z])|"
    r"对(?:了|完|好)?[^,;。]{0,6}账(?!户|号)|月结 ?\d|"
    rf"(?:向|跟|在|找){HAN}{{2,6}}(?:订|买|拿|签|进)(?:了|货)|"
    r"(?<![a-z])(?:order(?:ed)?|bought|took|takes?|wants?) (?:\d+|an?|one|two|three|four|five|six"
    r"|ten|another|some) (?:more|extra)(?![a-z])"
)


# One of several that are told apart: plan A, 方案二, option 3.
VARIANT = re.compile(
    r"(?<![a-z])(?:plan|option|version|phase|tier|package|model|proposal|design|draft)"
    r" (?:[b-hj-z\d]|a(?!\w| [a-z])|one|two|three)(?![\w'])|"
    r"(?:方案|版本|套餐|选项|型号|阶段|计划) ?[a-z\d一二三四甲乙丙丁](?![a-z般些切个样直定起下])|"
    r"(?<![a-z])[a-z] ?(?:方案|款|套餐)"
)
# A meeting that is agreed on: with its day, it is a fact.
_ON_A_DAY = r"(?=.{0,12}\d{1,2}[日号点:/-]|.{0,6}(?:周|星期|礼拜|月|明天|后天))"
AGREED = re.compile(
    rf"(?:约好|约定|约了|约在|约到|定于|定在|定了|改到|改约|改在|延到|推迟到|说好){_ON_A_DAY}|"
    r"(?<![a-z])(?:agreed|booked|scheduled|rescheduled|moved|postponed|arranged|set|fixed|planned|"
    rf"confirmed|invited)(?![a-z])(?=.{{0,40}}?(?:\d|{_DAY}(?![a-z])|{_MONTH}|tomorrow|next week))"
)

CHINESE_FIGURE = re.compile(
    r"[一二两三四五六七八九十百千半几]{1,5}"
    r"(?:万|千|亿|元|块|套|台|折|吨|箱|瓶|辆|条|批|成|倍|个点|名|份|张|款|项|米|公斤)"
)

# Matched against the text as typed: SSO, webForms; "asked about Oracle".
TERM = re.compile(
    r"(?<![A-Za-z])(?:[A-Z]{2,6}s?|[a-z]+[A-Z]\w*)(?![A-Za-z])|(?<=[a-z,] )[A-Z][a-z]+"
)
NO_TERMS = frozenset(
    "ceo cto cfo coo cio cmo vp gm hr it pm ok asap fyi btw tbd na lol us uk ty thx".split()
)

_TALKED = (
    r"(?:calls?|chat(?:ted)?|talk(?:ed)?|meet(?:ing)?|met|visit|spoken?|speak(?:ing)?|discussion|"
    r"conversation|lunch|dinner|coffee|breakfast|drinks|zoom|intro|sync|connect(?:ed)?|session|"
    r"checked in|check in|touch(?:ed)? base|ca(?:tch|ught) up|follow(?:ed)? up)"
)
# People and companies are whom it was with, not what it was about.
ENGLISH_PARTNER = re.compile(
    rf"\b{_TALKED}(?: (?:again|today|yesterday|briefly|quickly))? (?:with|w/|at|to) "
    r"(?:(?:the|mr|ms|mrs|dr)\.? )?(?P<name>[a-z]+)"
)
_PERSON_FEELS = (
    r"(?:is|was|seems?|seemed|sounds?|looks?|looked) (?:\w+ ){0,2}(?:happy|interested|satisfied|"
    r"impressed|keen|pleased|glad|excited|unhappy|disappointed|worried|hesitant|positive|on board|"
    r"fine|ok)|likes?|liked|loves?|loved|will|wants?|says?|said|feels?|felt|needs?"
)
ENGLISH_NAME = re.compile(
    rf"(?:^|[.!?\n;] ?)(?P<subject>[A-Z][a-z]+)(?= (?:{_PERSON_FEELS})\b)|"
    r"\b(?:[Mm]et|[Cc]alled|[Vv]isited|[Ss]aw|[Ee]mailed|[Pp]inged|(?:[MD]r|Mr?s)\.?) "
    r"(?P<object>[A-Z][a-z]+)"
)

_SURNAME = (
    "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕"
    "丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武"
    "戴莫孔向汤]"
)
_TITLE = (
    "(?:总监|总经理|经理|副总|总|主任|主管|工程师|工|老师|小姐|先生|女士|太太|董事长|董|处长|处|科长|科|"
    "院长|部长|厂长|店长|老板|哥|姐|局|校长|助理|秘书|医生|教授|课长|协理|组长|会长|所长)"
)
_COMPANY = "(?:股份|有限|责任)*(?:公司|集团|科技|贸易|银行|医院|学校|大学|工厂|学院|实业|电子|酒店)"
_VISITED = "(?:(?<=拜访)|(?<=走访)|(?<=拜访了))"
CHINESE_NAME = re.compile(
    rf"{_SURNAME}{_TITLE}|[老小]{_SURNAME}(?!户|姐)|"
    rf"(?:{_VISITED}|(?<=[和与跟去到约])){HAN}{{2,6}}?{_COMPANY}|"
    rf"(?:{_VISITED}|(?<=[和与跟约])){_SURNAME}{HAN}{{1,2}}(?=聊|谈|沟通|见|通|开会|吃)|"
    rf"{_VISITED}{HAN}{{2,4}}(?=[,，。.!;、\s]|$)"
)
# Who has to agree or to come back first, by name: 要等王总出差回来拍板, 要赵总点头才能下单.
_AGREES = (
    "(?:拍板|点头|签字|签批|审批|批准|批了|定夺|决定|同意|过目|看过|回来|出差|说了算|松口|盖章)"
)
_NEEDS_NAMED = (
    r"(?:needs?|wants?|waiting for|waits for|until|till|unless|once|wait for|depends on|down to)"
)
WAITS_FOR_NAMED = re.compile(
    rf"(?:等|要|需|得|须|由|让|请|看|凭|除非){HAN}{{0,2}}?(?:{_SURNAME}{_TITLE}|[老小]{_SURNAME}){HAN}{{0,6}}?{_AGREES}"
)
WAITS_FOR_NAMED_ENGLISH = re.compile(
    rf"\b(?i:{_NEEDS_NAMED}) (?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z][a-z]+(?:['’]s)?"
    r" (?:to |has |is |gets? )?(?:\w+ )?(?i:sign|approv\w*|ok|okay|nod|go-?ahead|back|return\w*"
    r"|decid\w*|decision|say|agree\w*|blessing|signature)\b"
)

"""The patterns of the next contact with somebody, and of what only sounds like one; matched as
those of sign_words."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.cues import one_of, pattern
from models.rules.oneline.vocabulary.sign_words import COLLEAGUES, LEAD, OURS_OR_NONE, WE_OR_NONE
from models.rules.oneline.vocabulary.visit_words import GO_OVER
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, KNOWN, SURNAME, TIME, word

# To go where they are, or to ring them: 去他厂里看样, 给他打.
_THERE = (
    rf"(?:{KNOWN}+|他们?|她们?|客户|对方)?的?[^,;。\s]{{0,4}}?(?:厂里?|工厂|工地|地盘|公司|店里?"
    rf"|现场|办公室"
    "|office|site|showroom|学校|医院|仓库|那边|那里|车间|基地|府上|家里?|总部|诊所|酒店|餐厅"
    "|农场|园区)"
)
_LOOKS = "(?:看|量|演示|装|试|谈|聊|见|拜访|开会|验|签|倾|度|对账|盘点|收款|培训|安装|送货|补货)"
GO_THERE = re.compile(
    rf"^{LEAD}{WE_OR_NONE}(?:去|到|过去|上|落|返)(?:一?趟)?"
    rf"(?:{_THERE}(?:[^,;。]{{0,3}}{_LOOKS}[^,;。]{{0,8}})?"
    rf"|{KNOWN}+(?:[^,;。]{{0,3}}{_LOOKS}[^,;。]{{0,8}})?)\W*$"
    # Whatever for: 去他店里拿.
    rf"|^{LEAD}{WE_OR_NONE}(?:去|到|过去)(?:一?趟)?(?:{KNOWN}+|他们?|她们?|客户|对方)的?[^,;。\s]{{0,4}}?"
    rf"(?:厂里?|工厂|工地|公司|店里?|现场|办公室|学校|医院|仓库|车间|家里?|总部|诊所|酒店|餐厅|农场)[^,;。]{{0,6}}\W*$"
    rf"|^{LEAD}{WE_OR_NONE}给[^,;。\s]{{1,5}}?(?:打(?:过去|个?电话|\W*$)|去电|回电"
    rf"|回个?电话|致电)",
    re.I,
)
REMINDED = re.compile("记得|记住|记着|[别莫]忘|不要忘|提醒")  # so it is to be done
# What is taken along is promised, and is the next visit as well: 带样板去他厂里.
TAKE_ALONG = re.compile(
    rf"(?:带|拿|拎)(?!我)[^,;。]{{1,8}}?(?:(?:去|到|过去|上门)(?:{_THERE}|{KNOWN}|{_LOOKS}"
    rf"|给[他她])|再?[去跑]一?趟|过去|上门|[去到](?=\W*$)|给[他她]们?(?:[看试挑选比摸尝闻]))"
    rf"|^{LEAD}{WE_OR_NONE}(?:过去|上门|去)送"
    rf"|^{LEAD}(?:(?:i|we) (?:said|told \w+) {LEAD})?{WE_OR_NONE}(?:bring|bringing)"
    r"(?! (?:\w+ )?(?:back|forward|in|up|down)\b)"
    r"|\b(?:tak(?:e|ing)|run(?:ning)?|dropp?(?:ing)?|driv(?:e|ing)) [^,;.]{1,30}?"
    r" (?:up|over|down|out|round|across) there\b",
    re.I,
)
# 下星期二同Vivian饮茶
_TALKS = (
    "(?:吃饭|喝茶|饮茶|食饭|喝咖啡|见面?|碰面|碰头|开会|聊|谈|倾|视频|视讯|通话|通电话|打球|聚餐"
    "|签约|对接)"
)
CONTACT_FIRST = pattern(
    "^",
    LEAD,
    OURS_OR_NONE,
    f"(?:{GO_OVER}|{one_of('contact')}|{one_of('again')}"
    f"|[跟同和与](?!{COLLEAGUES})[^,;。了过]{{1,12}}?{_TALKS})",
)
CONTACT, AGAIN = (
    pattern(one_of("contact"), f"|{GO_OVER}"),
    pattern(
        one_of("again"),
        # 明天在打: as 再 is typed; 去问试烧结果.
        rf"|(?<=[{TIME}])在通个?(?:电话|视频|视讯)|(?<=[{TIME}])在(?:跟进|追|催|问|看|拜访|回访|打|拨|聊|谈|约|碰|去|联系|说|沟通|试)(?:一[次下]|给?(?:[他她]们?|对方|客户))?\W*$"
        "|再(?:细|详|好好|具体|深入)(?:谈|聊|碰|议)"
        "|去(?:问|听|看)[^,;。]{0,6}?(?:结果|反馈|进展|意见|效果|情况)",
    ),
)
BOOKED = pattern("(?<![合契大签违节条续履租制解毁])(?!(?<=都)说好)", one_of("booked"))  # 合约
# At an hour that is ahead, and with somebody: "site walk w/ her next Friday 14:00".
WITH_THEM = re.compile(
    r"(?<![a-z])(?:w/|w|with) ?(?:him|her|them|the \w+|their \w+|both|everyone|all of them"
    f"|{KNOWN}+"
    rf"|(?:mr|mrs|ms|dr)\b)|[跟和与同](?:[他她]们?|{KNOWN}+|{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC})",
    re.I,
)
# Beside an hour that is ahead, and with nothing said after it: "delgado roofing on zoom tmrw 9:30".
TALK_THEN = re.compile(
    rf"^\W*{KNOWN}*[\w ]{{0,20}}(?:zoom|teams|meet|call|mtg|visit|demo)\s+{TIME}+\W*$"
    rf"|^\W*{KNOWN}*\W*{TIME}+\s*(?:zoom|teams|call|video|meeting|mtg|visit|demo|lunch|dinner|coffee|视频|视讯|开会|电话|吃饭|饮茶)\W*$",
    re.I,
)
CALL_THEM = re.compile(
    f"^{LEAD}(?:call|ring|phone|e-?mail|text|visit|chase|see|meet|ping|whatsapp|buzz"
    "|pop (?:over|round) to)"
    rf" (?:him|her|them|{KNOWN}+|(?:mr|mrs|ms|mdm|miss|dr)\.? [a-z]+|[a-z]+ back"
    rf"|back)\b(?! (?:said|says|was|is)\b)",
    re.I,
)
# Theirs has to be there by then: 明早7点就得到工地.
MUST_ARRIVE = re.compile("(?:就得|必须|务必|一定[要得]|就要|非得)(?:送|运|发)?到(?!访)")
# How something is sent, and no talk: 微信发他案例, 加微信发目录.
SENT_BY_MESSAGE = re.compile(
    "(?:加[他她]?们?)?(?:微信|line|whatsapp|邮件|电邮|e-?mail|短信|企微|钉钉)(?:上|里)?(?:再|先|就)?(?:发|传|寄)"
    "(?!消息|信息|来|过来|我|语音)[^,;。]*[^,;。了过]$",
    re.I,
)
NEXT_FIRST = re.compile(rf"^{LEAD}(?:next\b|nxt\b|下次|下回|下一次)", re.I)
NO_CONTACT = re.compile(
    # What is moved, and nobody comes.
    r"\b(?:deliver(?:y|ies)|shipments?|orders?|collections?|pick-?ups?|launch|production|payments?|containers?"
    r"|vessel|trucks?|goods|stock|deadlines?|tender|closing|go-?live)\b[^;.,]{0,20}?\b(?:moved|pushed|postponed"
    r"|shifted|bumped|brought|delayed|put|changed) (?:(?:back|out|forward|from [^;.,]{2,12}) )*to\b"
    r"|"
    r"(?:下次|下回|下一次).*(?:[交发出送退补]货|付款|开票|结算|到期|交付|上线|签收|报价|(?<![打电联系])给)"
    r"|的会(?!议?(?:挪|改|推|延|提|换|移|顺))"
    rf"|取消|{word('cancel+ed|called off|(?<!kick )off')}",
    re.I,
)
# A meeting of theirs, or one among us.
OF_OTHERS = pattern(
    r"\b(?:wedding|birthday|staff|family|party|christmas|team|school|charity|club|leaving|works?) "
    r"(?:lunch|dinner|breakfast|meeting|do|party|bash)|"
    r"\b(?:running|working|going|printing"
    r"|(?<!\bcatch )(?<!catching )(?<!\bmeet )(?<!\bpick )(?<!\blink )up"
    r"|trading|open|live|on|in stock) again\b|",
    r"\b(?:it'?s|it is|it'?ll be|it will be|they'?re|they are|that'?s|(?:system|server|site"
    r"|service|portal|app|login|network"
    r"|power|internet|line|lines|website|api|everything|all)(?: (?:is|was|are|will be|should be"
    r"|'ll be))?)"
    r" (?:now |all )?(?:back|up|live|on|open|running|working|restored|online|fixed)\b(?! (?:at"
    r"|in|on|to)"
    r" (?:the|their|his|her|our)\b)|",
    r"\b(?:he|she|they)(?:'ll| will)\b[^,;.]*\b(?:send|mark|return|post|mail"
    r"|sign)\w*\b[^,;.]*\bback\b|",
    rf"^[^\w{TIME}]*(?:their|his|her)\b|{word('with|w/?')} {COLLEAGUES}(?![a-z])",
    f"|{word('board meeting|committee')}|董事会"
    r"|^\W*(?:the |an? |one|two|three|four|both|all|\d+ )[a-z ]{3,30}?"
    r" (?:go|goes|going|comes?|due) back\b"
    # What ends or comes back on a day, and nobody meets then.
    r"|\b(?:trucks?|machines?|units?|kit|rentals?|hire|leases?|loan\w*|contracts?|licen[cs]es?"
    r"|warrant(?:y|ies)|certs?|certificates?|insurance|polic(?:y|ies)|permits?|delivery|shipments?"
    r"|orders?|goods|stock|containers?|vessel|parts?)\b[^,;.]{0,20}\b(?:due|expir\w*|ends?|ending"
    r"|returns?|returned|lands?|landing|arriv\w*|renew\w*|runs? out|up for)\b"
    "|(?:租期|合同|合约|保固|保修|质保|证书|保险|保单|效期|租约|试用期?|授权)[^,;。]{0,8}(?:到期|期满|截止|结束|过期|到(?!时))"
    # Who comes to them, and whom we need not meet: 明天监理要来看.
    "|(?:监理|教育局|[^,;。]局|消防|环保|卫生|审计|质检站?|海关|政府|街道|媒体|专家|评委|第三方|买家|老外|客人|学生|家长"
    "|检查组|验收组|sgs|认证|稽核|督察|上级)[^,;。]{0,4}?(?:要|会|就|说)?(?:过?来|到|上门|进场)[^,;。]{0,4}?"
    "(?:查|看|验|检|审|收|考察|参观|抽|$)"
    # What came back is a thing, or somebody who was away: "algae come back after 1 wk".
    r"|\b(?!(?:i|we|he|she|they|you|to|will|would|should|must|can|could|may|might|and|then|or|pls"
    r"|please|me|us|him|her|them|said|says|told|asked|client|customer|once|when)\b)[a-z]{3,}"
    r" (?:comes?|coming|came) back\b",
)

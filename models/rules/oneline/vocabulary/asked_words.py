"""The patterns of what a customer asks, demands and complains of, as those of sign_words."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.cues import one_of, pattern
from models.rules.oneline.vocabulary.sign_words import LEAD
from models.rules.oneline.vocabulary.words import HAN, KNOWN, TIME, word

ASKS = pattern(
    f"(?<![顾慰访]){one_of('asks')}",
    "|有[没无](?![有问人关错意])(?=[\u4e00-\u9fff])|查询[^,;。]{0,18}(?:如何|怎|几|多少|点[计算样]|是否)",
    r"|\b(?:asked|asks|asking) (?:our |the |us |re |what )?(?:turnaround|lead ?times?|moq|eta"
    r"|prices?"
    r"|delivery (?:dates?|times?)|availability|warranty|capacity)\b",
)
# Their own doing, and nothing is asked of us: 都是叉车叉的 他自己也认.
_THEIR_OWN = (
    "|[没不](?:用|要|让|叫|需)(?:我们?|咱们?)[赔管]|不怪(?:我们?|咱们?)|[跟和]?(?:我们?|咱们?)没关系|不关(?:我们?|咱们?)的?事|[他她]们?自己也?认(?:了|账|的)?(?=$|[,;。\\s])"
    "|自己(?:人|工人|员工)?(?:弄|摔|撞|叉|碰|搞|操作|装)[坏破错歪烂伤]?[了的]"
)
# 补返晒: made good, in Cantonese too.
SOLVED = pattern(
    one_of("solved"),
    r"|\b(?:noise|smell|leak|leaking|error|fault|problem|issue|vibration|rattle|rattling|alarm|hum"
    r"|drip|squeak|whine|buzz|damp|jam|lag|glitch|stain|mould|rash)s?"
    r" (?:is |are |has |have |'s )?(?:now |all |finally |completely )*"
    r"(?:gone|disappeared|vanished|stopped|went away)\b(?! (?:up|off again|bad|worse))",
    _THEIR_OWN,
    "|(?:\ufffb|刚刚?|昨天|当场)就?[开补寄发送换修退给]了\\W*$|[开补寄发送换修退做][了](?:[一两几][份张批个套箱])?给(?:[他她]|客|对方)|(?:补|换|修|整|退|送|改)(?:返|回|齐|足)(?:晒|了)+|[已以]经?(?:换|修|补|退|处理|解决|改|调)[^,;。]{0,2}[了好完掉]|[已以]经?补[^,;。]{0,6}[他她]说ok"
    "|[已以]经?(?:让|叫|请|安排)[^,;。]{1,4}?(?:寄|发|送|补|换)(?:出去?|过去|走)了",
)
# Trouble that is told as an opinion: complained of, or said to be too much.
COMPLAINS = re.compile(
    word(r"complain\w*|moan\w*|grumbl\w*|whing\w*|griping|slated|slagged off|slating")
    + "|投诉|抱怨|吐槽|嫌|骂|发火|(?:(?<!好)说(?!话)|讲|反映|反馈|觉得)[^,;。]{0,12}?(?:太"
    "|好(?!了)|很|超|老是|总是"
    "|特别|容易|动不动)|"
    + word(r"(?:says?|said|reckons?)\b.{0,30}\b(?:too|so|always|constantly|every time)"),
    re.I,
)
ANSWERED = re.compile(
    r"\btold (?:him|her|them) (?:it(?!(?:'?s| is| was) not|(?: is|was)n'?t|'?s nothing)|yes|no|that"
    r"|about \d|around \d|\d|same|we (?:do|don't|can"
    r"|can't|have|haven't))\b"
    rf"|^[\W{KNOWN}]*(?:我们?|[{TIME}]+)(?:就|都|已经?|当场|直接|即刻)*(?:说|回|答|讲|答复|回复|回覆|答应|回说|回答|告诉他)[他她]?(?:们)?(?:可以|行|没问题|没有?"
    r"|有|能|得|ok|冇问题|不行|不能|不可以|做不到|都可以|都行)(?:的|啊|呀|了|啦)?\W*$"
    rf"|^[\W{KNOWN}]*我们?(?:就|都|当场|直接)*(?:说|回|答|跟[他她]说|告诉[他她]|说[他她]听)[他她]?(?:们)?(?:大概|大约|应该|最快|预计)?"
    rf"(?:[{TIME}]+|[\d一二三四五六七八九十]+月[头初中底尾]?)(?:就|会|先|才)?(?:[到好出有]|到货|出货|送到|可以)?[了的啦]?\W*$"
    rf"|^\W*(?:有|有的|没有|可以|行|能)\W*$"
    r"|^\W*(?:我)?(?:查|问|看|翻)(?:了|过)一?下?(?:库存|仓库|系统|工厂|师傅|技术)?(?:说|是)?(?:还|都)?"
    r"(?:有(?:货|现货)?|没有?货?|可以|能|行|够|不行|不能)的?\W*$"
    r"|(?:原因|问题)[^,;。]{0,6}(?:查到|查清|查明|找到)了|已经?(?:回复|回覆|答复|答覆|解释|说明|告知)"
    # All that a clause says: "asked if we do teal - yes, told her".
    r"|^\W*(?:(?:yes|yep|no|nope|sure)\W+)?(?:told|answered|confirmed to|replied to)"
    r" (?:him|her|them)(?: (?:so|already|both|all|there and then))?\W*$",
    re.I,
)
# It is us who wait: 货款催了两次.
CHASED_FOR_MONEY = re.compile(
    "(?:货款|尾款|余款|首款|欠款|账款|租金|运费|[订定]金|票款|款项?)(?:都|还|也|一直|又)*[没未](?:有)?(?:到账|付|打|汇|结|给|收到|下来)|拖(?:着)?(?:货款|尾款|账)|(?:货款|尾款|余款|首款|欠款|账款|定金|订金|款|账|帐|票款|钱)[^,;。]{0,4}[催追]|[催追][^,;。]{0,4}(?:款|账|帐|钱)"
    + "|"
    + word(r"(?:chas(?:ed|ing)|reminded) (?:\w+ ){0,3}?(?:payment|invoice|overdue|money|dues)"),
    re.I,
)
HAGGLE = re.compile(
    "(?:让|叫|要|请|希望|想让|要求)?我们?(?:再|还能)?(?:让|降|便宜|少|优惠|抹)(?:点|一点|些|几个点|价|个零头)"
)
UNSURE = re.compile(
    word(r"(?:isn'?t|aren'?t|not|never) (?:\w+ )?sure|unsure|no idea (?:if|how|why|what)")
)
# They wait for what we say: 等我们判定, "waiting for our answer".
AWAITS = re.compile(
    "等[着紧住]?我们?(?:这边)?[^,;。\n]{0,4}(?:判定|判断|答复|回复|答覆|回覆|确认|结论|说法|消息|方案|意见|解释|鉴定|分析|通知|决定|表态|处理)"
    r"|\b(?:waiting|waits|awaiting|await|hanging) (?:on|for )?(?:us|our|me|my) (?:to (?:say"
    "|confirm|tell|decide"
    "|advise|come back|get back|reply|explain)|answer|reply|verdict|decision|feedback|response"
    "|view|ok"
    r"|go-?ahead|advice)\b",
    re.I,
)
# Without an ending, as in Singapore: "she like it but ask why refund take 3 days".
THEY_ASK = re.compile(
    r"(?:(?<!\bto)(?<!\bi)(?<!\bwe)(?<!\bwill)(?<!\bmust)(?<!\bpls)(?<!\bplease)(?<!,)(?<!;) |^)"
    r"ask (?:why|how long|how much|how come|if can|whether can|can|got|when can|if we (?:can"
    r"|have|got|do))\b"
    # "can exchange or not", "emailed to ask if it comes in birch"
    r"|\bcan (?:\w+ ){1,3}or not\b"
    r"|\b(?:emailed|called|rang|texted|wrote|messaged|phoned|whatsapped) (?:in )?to ask"
    r" (?:if|whether|why|how|when|what)\b",
    re.I,
)
WE_ASKED = re.compile(
    # Of what, is not said: 农户都在问.
    r"(?:顺便|順便)问|问[埋返]|问[了起]?(?=\W*$)|问(?:[了过候题卷下清问他她]|对方|客户|一下|工厂|财务|技术|仓库|老板|同事)|(?:我们?|去)问"
    # Who of them, by line or phone: Line传讯问佩珊电子脚环收到没. Back at the office, one of ours.
    r"|(?:line|微信|讯息?|简讯|短信|电话|打|传讯?|邮件|email)(?:去|过去)?问(?![我我们])|(?:回|回去|回头)(?:公司|厂里?|总部|办公室)?再?问"
)
# What we are to ask of others is no question of theirs: 我周五前问原厂有没有低敏款.
WE_ASK = re.compile(
    r"^\W*(?:我们?|咱们?|[我咱]这边)[^,;。问我]{0,10}问.*$"
    r"|^\W*跟(?:品[质管控保]|工厂|厂里|技术|研发|财务|仓库|原厂|供应商)(?:确认|核实|商量|讨论).*$"
)
# One of theirs asks another: 她们院长也问她要不要换.
ASKS_HER = re.compile(
    "(?<![我们])问(?:过|了)?[他她](?!们?(?:我|给我))(?:们)?(?:要不要|换不换|为什么|怎么|是不是|能不能|行不行)"
)
# What is promised is not done yet: 答应下周一全部换新筐.
PROMISED = re.compile(
    "\\W*(?:我们?|咱们?|我司)?(?:已经?|就|都|也|当场)?(?:答应|应承|承诺|保证)(?!过)[^,;。]*(?<!了)$"
)
ASK_OURS = re.compile(
    "问(?:一?下|问|清|工厂|厂里|财务|技术|仓库|老板|主管|领导|总部|同事|研发|品管|品质|采购|法务|物流|供应商"
    "|原厂|厂家|厂商)"
)
QUESTION = re.compile(r"[?？]|吗$|呢$|(?:多少钱?|几钱|几多钱?|怎么[卖算])$")
OF_ME = re.compile(
    rf"^{LEAD}(?:(?:can|could) you (?:pls |please )?(?:remind|log|add|note|book|check)"
    rf"|(?:should|did|do) (?:i|we)|(?:how|what|when|who|where) (?:do|did|should|was|were) (?:i|we)"
    rf"|帮我|我)"
    r"|^[\"“]|[\"”]$",
    re.I,
)
# All that is demanded: "must settle", 今日要搞掂.
DEMAND_ALONE = re.compile(
    rf"[\W{TIME}{KNOWN}]*(?:(?:and|they|he|she|client|customer|it|this) )?(?:must|has to|have to"
    rf"|got to"
    r"|needs? to|needs?|wants?|wanted) (?:it |this |them |to )?(?:be )?(?:settled?|sort(?:ed)?"
    r"|fix(?:ed)?"
    r"|resolved?|solved?|rectif(?:y|ied)|clear(?:ed)?|done|repaired|replaced|swapped|working"
    r"|running"
    rf"|have|get|arrive|come|be (?:here|there|in)|back(?: up)?)(?: it| this| them| out| up"
    rf"| off)*[\W{TIME}]*"
    rf"|[\W{TIME}{KNOWN}]*(?:[他她]们?|客户|对方)?(?:让|叫|要|要求|催|等)(?:我们?|咱们?)(?:这边)?(?:给|拿|出)个?(?:说法|交代|交待|解释|方案|办法|答复)[\W{TIME}了啊呀]*"
    rf"|[\W{KNOWN}]*(?:让|叫|催|要求?|希望)(?:我们?|咱们?)?(?:尽快|赶紧|马上|快点|早点|立刻)"
    rf"(?:回|回复|回覆|答复|处理|解决|给|确认|安排)[他她]?\W*"
    rf"|[\W{TIME}{KNOWN}]*(?:[他她]们?|客户|对方)?(?:就|一定|必须|务必|要|得|马上|立刻|赶紧|尽快"
    rf"|快点?)+[{TIME}\s]*"
    rf"(?:搞定|搞掂|解决|处理(?:好|掉|完)?|修好|弄好|换好|换过|换掉|(?:派|找|来)(?:个?人|师傅|技术|工程师|车)来?|有(?:个?人|师傅|技术)(?:过?[去来]|到场|处理|上门)|换新的?|换货|补货|修|换|补"
    rf"|恢复|到货|送到"
    rf"|给个?说法|有结果|有答复|答复|回复)[\W{TIME}了啊呀]*",
    re.I,
)
# What they would have us do: 叫我们快点换, "wants us to fix it".
DEMANDED_OF_US = re.compile(
    rf"^{LEAD}(?:[{HAN}]{{0,5}}?|[他她]们?|客户|对方)(?:要求?|叫|让|催|希望|请|拜托"
    rf"|想)我们?(?:这边)?(?:快[点些]?|赶紧|尽快|马上|看下)?[^,;。]{{0,4}}"
    rf"(?:换|修|解决|处理|搞|补|赔|退|派|调|查|送|重做|重发|重新|负责|想[想办个]|在想|再想|改[善进良]|给个?说法|给个?交代|改善|fix)"
    r"|^\W*(?:pls|please|kindly)\b",
    re.I,
)
# What is given to them is said by us, whoever spoke before: 说下周三前给他答复.
SAID_TO_THEM = re.compile(rf"^\W*(?:就|先|只)?说[{TIME}]+(?:之?前)?再?(?:给|回|答复|回复|发)[他她]")
# What we told them already: "I said yes", "told her we don't".
WE_ANSWERED = re.compile(
    r"\W*(?:(?:and|so|i|we|i've|we've) )*(?:said (?:yes|no|sure|fine|we (?:do|don'?t|can|can'?t"
    r"|could)"
    r"|it (?:is|does|isn'?t|doesn'?t|comes))|told (?:him|her|them) (?:yes|no|that )?(?:we|it|they)"
    r" (?:do|does|don'?t|doesn'?t|can|can'?t|is|isn'?t|are|aren'?t|comes?)|(?:answered|explained"
    r"|confirmed)"
    r" (?:it|that|yes|on the spot))\b",
    re.I,
)

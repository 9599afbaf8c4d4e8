"""The patterns of what a clause shows, matched against `fold`ed text in which the customer and the
day are masked."""

import re

from models.rules.oneline.cues import one_of, pattern
from models.rules.oneline.words import HAN, HONORIFIC, KNOWN, SURNAME, TIME, word

_LEAD = rf"(?:[\s,:*_~>•({KNOWN}{TIME}–—-]|{one_of('lead')})*"
_OURS_OR_NONE = f"(?:{one_of('ours')}{_LEAD})?"
_GOODS_FIRST = f"(?:{one_of('goods')}(?=我|{TIME}))?"  # 资料我今晚发
_DOES = f"(?:{one_of('deed')}|给(?![\\d我了力分打一二三四五满好差])|交(?![期货通接流换易])|回$)"
_TITLED = rf"(?:{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}|(?:mr|mrs|ms|dr|miss|mdm|prof)\.? [a-z]+)"
_COLLEAGUES = f"(?:our |my |the )?(?:{one_of('department')})"

OURS = pattern("^", _LEAD, _GOODS_FIRST, f"(?P<words>{one_of('ours')})(?![a-z])")
THEIRS = pattern("^", _LEAD, f"(?:{one_of('theirs')}|{_TITLED})|^{KNOWN}+的?[{HAN}]")
# Acme and Hooli all want the list: whoever stands before it is not us.
THEY_WANT = re.compile(
    rf"^[\w&',{KNOWN} ]{{2,60}}? (?:all |both |also |still )?(?:wants?|needs?|expects?|wanted)\b",
    re.I,
)
TOLD_THEM = re.compile(
    rf"\b(?:told|promised|said)(?: (?:[\w{KNOWN}]+ ?){{1,3}})? (?:we|i)(?:'d|'ll| would| will)\b",
    re.I,
)
_ENDED = r"(?!revised|updated|signed|amended|corrected|detailed|need)[a-z]{2,}(?<!e)ed\b"
PAST = pattern("^", _LEAD, f"(?:(?:i|we) (?:have |had )?)?(?:{one_of('past')}|{_ENDED})")
PAST_HAN = re.compile(
    "已|过了|刚|(?<!答应)(?<!约)(?<!定)(?<!说好)(?<!别忘)了(?!解)|昨天|前天|没有?(?!问题)|中$"
    "|不用|不需|搞定"
)
DEED_FIRST = pattern("^", _LEAD, _GOODS_FIRST, _LEAD, _OURS_OR_NONE, _DOES)
CONTACT_FIRST = pattern("^", _LEAD, _OURS_OR_NONE, f"(?:{one_of('contact')}|{one_of('again')})")
_KEPT = "needed|required|requested|wanted|signed|revised|updated"  # "the signed NDA"
STATE = pattern(
    "^",
    _LEAD,
    rf"(?:the )?(?:[a-z]+ ){{1,3}}(?:(?!{_KEPT})\w{{3,}}(?<!e)ed|{one_of('state')})\b",
    rf"|^{_LEAD}[a-z]+ (?:in )?(?:of|from)\b",
)
THING = pattern("^", _LEAD, one_of("thing"))
THEIR_THING = pattern(rf"^\W*{KNOWN}+(?:'s)? ", one_of("thing"))  # Acme invoice paid twice
DELEGATED = pattern(
    "^",
    _LEAD,
    rf"(?:(?:{one_of('told_to')}\s*)?{_COLLEAGUES}(?:\s+(?:to|will|look|check)\b"
    rf"|(?=[{HAN}{TIME}]))",
    rf"|{_OURS_OR_NONE}{one_of('told_to')}\s*(?:{_COLLEAGUES}|小[{HAN}]|{SURNAME}[工总]))",
)
DEED = pattern(_DOES)
EITHER, GOODS, SOON, TO_US = (
    pattern(one_of(kind)) for kind in ("either", "goods", "soon", "to_us")
)
CONTACT, AGAIN, BOOKED = (pattern(one_of(kind)) for kind in ("contact", "again", "booked"))
OPINION, TROUBLE, NO_TROUBLE = (
    pattern(one_of(kind)) for kind in ("opinion", "trouble", "no_trouble")
)
# Somebody's own judgement of a meeting, and no word of the customer's.
OWN_JUDGEMENT = re.compile(
    r"(?!.*\b(?:said|says|thinks|thought|reckons|felt|told)\b)\b(?:it|demo|tasting|meeting"
    r"|mtg|call|visit|chat"
    r"|presentation|pitch|lunch|dinner|session|trial|training|all|things|everything|review"
    r"|catch ?up)(?: \w+)? "
    r"(?:went|was|went down|ran) (?:really |very |pretty |quite |so |v )?(?:well|good|great"
    r"|fine|ok|okay|badly|nice"
    r"|productive|useful|smoothly|brilliantly)\b"
    r"|\b(?:good|great|nice|lovely|productive|useful|positive|excellent|brilliant|cracking"
    r"|friendly|helpful"
    r"|pleasant|fantastic) (?:\w+ )?(?:chat|meeting|mtg|call|visit|session|talk|conversation"
    r"|catch[- ]?up|lunch"
    r"|dinner|discussion|people|guy|bloke|lady|chap|rapport|relationship|vibe|start)\b"
    r"|(?:聊|谈|沟通|交流|相处|处|见|会|吃|喝)(?:得|的|起来)[^,;。\n ]{0,3}"
    r"(?:好|不错|顺|愉快|开心|可以|投机|来|欢|满意)"
    r"|(?:关系|气氛|氛围|印象|人|态度|为人|脾气|心情|沟通)(?:都|还|也|很|挺|蛮|真|特别|非常|比较|超)*"
    r"(?:好|不错|融洽|热情|客气|热络|随和|和气|实在|爽快|nice|可以)[^,;。\n ]{0,3}|好说话",
    re.I,
)
# The words of a score, and no opinion by themselves.
SCORE_ALONE = re.compile(
    r"^[^,;。]{0,8}(?:满意度|好评|差评|评分|评价)[^,;。a-z高低很不挺]{0,6}$|满意度(?=[^不很挺高低])",
    re.I,
)
_VERY = (
    r"(?:very|v|really|so|too|quite|pretty|super|bit|a bit|a little|damn|dead|rather|fairly"
    r"|more|much more|less"
    r"|not|not very|not so|still|always|consistently|extremely|far too|way too|well|all"
    r"|quite a bit|nice and) "
)
_ADJECTIVE = (
    r"(?:bad|good|great|nice|fine|consistent|inconsistent|reliable|sturdy|solid|flimsy|bland"
    r"|salty|sweet|sour|spicy|stiff"
    r"|soft|hard|heavy|light|thin|thick|slow|fast|quick|late|early|noisy|loud|quiet|smooth"
    r"|rough|sharp|blunt|bright"
    r"|dull|dark|clean|dirty|dear|cheap|costly|steep|fresh|stale|dry|wet|strong|weak|tough"
    r"|tender|comfy|comfortable"
    r"|handy|awkward|fiddly|clear|confusing|complicated|simple|easy|hard work|professional"
    r"|polite|friendly|tasty"
    r"|delicious|excellent|perfect|poor|ok|okay|decent|average|patchy|disappointing"
    r"|impressive|useful|useless"
    r"|effective|durable|accurate|neat|tidy|sticky|greasy|itchy|scratchy|tight|loose|short"
    r"|long|big|small|bulky"
    r"|attractive|ugly|modern|dated|warm|cold|hot|gentle|harsh|smelly|prompt|punctual|shoddy"
    r"|brittle|fragile|rigid|flexible"
    r"|competitive|fair|unfair|reasonable|affordable|worth it|better|worse|best|worst|quicker"
    r"|faster|slower|cheaper"
    r"|softer|stronger|lighter|heavier|quieter|cleaner|brighter|nicer|tastier|smoother|easier"
    r"|harder)"
)
_SAYING = (
    r"(?:says?|said|sez|saying|reckons?|thinks?|thought|feels?|felt|finds?|found|told (?:me"
    r"|us)|mentioned|tells (?:me|us)"
    r"|commented|noted|swears|claims?|admits?)"
)
# What is said of goods: "say the quality consistent", "pump seal not bad", 小哥很有礼貌.
EVALUATION = re.compile(
    rf"\b{_SAYING} (?!(?:he|she|they|i|we|it's|the boss|his|her|their)\b(?:'s|'re| is| are"
    rf"| was| will|'ll)? ?(?:not )?(?:too|ok|fine|good|busy)?\b(?! \w))"
    rf"[^,;.]*?\b(?:{_VERY}){{0,2}}{_ADJECTIVE}\b(?! (?:to|for (?:tue|wed|thu|fri|mon|next"
    rf"|now)|with)\b)"
    rf"|\b{_SAYING} [^,;.]*\b(?:arrived|came|turned up|delivered|showed up|lasts?|lasting"
    rf"|holds?|works?|runs?|breaks?|fades?)\b"
    r"|\b(?:not bad|holding up|held up|holds up|stands? up|lasts (?:longer|well|ages|forever)"
    r"|lasting (?:well|longer)|does the job"
    r"|did the job|doing the job|does the trick|no dramas with|no faults?|nothing but praise"
    r"|can'?t complain"
    r"|could be (?:better|faster|quicker|cheaper|softer|stronger|quieter)"
    r"|swears by|raving|top drawer|a bit " + _ADJECTIVE + r")\b"
    r"|(?:[说话讲嫌夸赞]|反映|反应|提到|觉得|感觉|表示)[^,;。\n]{1,14}?(?:很|挺|蛮|太|真|够|超|偏|好(?=正|靓|用|耐|快|香|滑|干净)"
    r"|特别|比较|非常|相当|有点儿?|有些|更|最|不太|不怎么|不够|会(?=干|掉|松|晃|裂|痒|痛|褪|粘|卡))"
    r"(?!忙|急|快[就会能]|想|久没|多[人事]|需要|有可能|可能|晚|早|近|远|少来|难说|好(?!用|吃|看))"
    r"|但还?是?信|[没冇]得[挑说弹顶]|挑不出|要是再[^,;。]{1,6}就好|如果能?再[^,;。]{1,8}就好|就是[^,;。]{0,6}[贵慢重吵薄硬小大]了?点"
    r"|比别?[^,;。]{1,8}(?:便宜|贵|好|快|慢|强|差|稳|平)"
    r"|(?:售后|客服|热线)[^,;。]{0,4}打不通|没人管|爱理不理|[夸赞]|礼貌|[快慢]得?很|[很太挺蛮真]{1}[快慢吵重硬软薄厚香臭甜咸油滑]",
    re.I,
)
# Praise, whatever else its words may mean.
PRAISE = re.compile(
    word(r"love[sd]?|loving|happy with|impressed|delighted|no complaints")
    + "|夸|表扬|点赞|称赞|赞不绝口|👍"
)
# What was wrong once, or was answered: 年前投诉的事.
FORMER = re.compile(
    "(?:年前|上次|之前|以前|上回|去年|当时|早前|那次)[^,;。]{0,8}(?:的事|问题|那[事件批次])"
)
_DAMAGE = (
    r"(?:curl|crack|warp|snap|split|leak|jam|tear|rip|peel|chip|dent|bend|bent|fade|rust|rot"
    r"|mould|mold|shrink|stretch|fray"
    r"|swell|swollen|bulg|bubbl|blister|burst|seep|drip|clog|block|foul|corrod|scorch|burn"
    r"|melt|crumbl|smash|crush|squash"
    r"|break|broke|fail|stall|trip|slip|stick|stuck|seiz|overheat|vibrat|wobbl|squeal|squeak"
    r"|rattl|grind|grinding|hiss"
    r"|smok|spark|flicker|freez|crash|glitch|lag|drop|cut|die|dying|stop|lose|losing"
    r"|discolou?r|yellow|stain|smudg|smear|bleed|run"
    r"|misprint|mislabel|bruis|wilt|sour|curdl|separat|clump|harden|weep)"
)
# How something is wrong, whatever it is.
WRONG = re.compile(
    rf"\b(?:keeps?|kept|keep on|keeps on|constantly|always) (?:on )?\w+ing\b"
    rf"|\b(?:is|are|was|were|has|have|came|come|comes|coming|arrived|turned|got|getting|gets"
    rf"|all|half|some|\d+)(?: \w+)? {_DAMAGE}\w*(?:ed|en|ing)\b"
    r"|\b(?:having|getting|found|finding|got|has|have|with|full of|showing"
    r"|full) (?:\w+ )?(?:lumps?|bubbles?|holes?|cracks?|leaks?"
    r"|scratches|stains?|spots|marks|bits|dents?|weevils|mould|mold|rust|gaps?|tears?"
    r"|streaks?|lines|splits?|burrs?|errors?|faults?|glitches)\b"
    r"|\b(?:reading|running|coming out|coming up|measuring|weighing|cutting|printing|testing"
    r"|showing|came in|came out|coming in|running at|comes out) (?:too |very |way |a bit )?"
    r"(?:low|high|slow|short|hot|cold|thick|thin|light|heavy|rough|wet|dry|dirty|wrong|faint"
    r"|blurred|blurry|off|uneven|patchy|crooked|loose|dull)\b"
    r"|\b(?:half|less than|not|nowhere near|below|shorter than|worse than"
    r"|later than) (?:of )?(?:what|as) (?:we|you|was|they were|it was)? ?(?:promised|agreed"
    r"|ordered|quoted|paid|said|told|specified)"
    r"|\b(?:an? |one |two |three |four |five |\d+ |few |several )(?:whole )?(?:hours?|hrs?"
    r"|days?|weeks?|wks?|months?) (?:late|overdue|behind)\b"
    r"|\bno (?:sign of|answer from|response|news of|word of|update on|\w+ (?:yet"
    r"|still))\b|\bstill (?:no|not|waiting|hasn'?t|haven'?t|broken|down|out)\b"
    r"|\b(?:charged|billed|invoiced|debited|delivered|sent|paid)(?: \w+){0,2} (?:twice|double"
    r"|wrongly|too much)\b|\b(?:query|querying|queries|dispute|disputing|disputed) (?:on"
    r"|about|over|re|the|our|an?|inv)\b"
    r"|\b(?:never|not|hasn'?t|haven'?t|didn'?t|hasnt|havent|didnt) (?:come|came|arrived?"
    r"|turned? up|showed? up|delivered|received?|reached|got here|gotten)\b"
    r"|(?<!\bhe )(?<!\bshe )(?<!\bthey )(?<!\bwe )(?<!\bi )(?<!\bwho )(?<!\bit )(?<!\bthat )"
    r"\b(?:won'?t|wont|wouldn'?t|doesn'?t|doesnt"
    r"|isn'?t|isnt|aren'?t|arent|not|don'?t) (?:even )?"
    r"(?:clear|start|open|close|shut|work|working|run|running|fit|turn|turning|charge"
    r"|charging|hold|holding|print|printing|scan|scanning|connect|connecting|load|loading"
    r"|seal|sealing|stick|stay|set|setting|cure|dry|heat|heating|cool|cooling|light|lighting"
    r"|lock|latch|drain|draining|spin|stop|reset|respond|responding|read|reading|cut|cutting"
    r"|pump|pumping|move|moving|reach|match|matching|stand|last|lasting|freeze|boil|flush"
    r"|dispense|go (?:in|on|up|down)|come (?:on|off|out)|sync|log in|boot|switch on|level"
    r"|balance|bond|grip)\b"
    r"|\b(?:wrong|incorrect|missing|faulty|defective|damaged|broken|short(?: by| of)"
    r"|out of (?:stock|spec|date|order))\b|\b(?:lower|slower|weaker|shorter"
    r"|thinner) than (?:before|usual|normal|spec|it should|last)\b"
    r"|\b(?:low|high|slow|short|late|wrong|off|down|out|stuck|hot|cold|dead|flat|loose|dirty"
    r"|empty) again\b"
    r"|(?:又|再次|老是|总是|一直|经常|反复|频繁)[^,;。\n来去下订买加聊见谈给追续签约送寄说问到跑催要想找]{1,4}(?:了|掉|坏|停|响|跳|卡|漏|断)"
    r"|(?<!了)(?<!少)(?<!忍)(?<!差)(?<!受)(?<!想)(?<!用)(?<!说)(?<!谈)(?<!算)(?<!走)(?<!来)(?<!见)不(?:上去"
    r"|下来|下去|出来|起来|进去|动了?$|转了?$|亮了?$|开了?$|灵|稳|平|牢|准|够(?=用|长|厚)|到位|干净|下$|进$|下(?=[,。;\s]))"
    r"|(?:磨|掉|坏|褪|老化|耗|锈|脱|漏|裂|堵|断|烂|软|变)得?(?:很|太|特别|比较|好|飞)?(?:快|厉害|严重|凶)"
    r"|半[年天个][^,;。]{0,4}就[^,;。来去]{1,3}了"
    r"|(?:快|要|就快)(?:没|断|用完|用光|见底|空)了?(?=$|[,;。\s])|(?:机|器|机器|设备|马达|泵|电机|车|门|灯|屏|阀|轮|管|箱|柜|带|锁"
    r"|杯|盖)(?:又|都|全|已经)?(?:趴|瘫|死|挂|烧|废|爆)[了窝掉]?|趴窝|趴了"
    r"|(?:味道?|气味|噪音|声音|振动|粉尘|水渍)(?:太|很|好|特别)(?:重|大|浓|冲|难闻)|(?:房客|客人|住户|病人|家长|学生|员工|顾客)(?:都"
    r"|也)?有(?:反应|反映|意见|抱怨)"
    r"|把手断|漏(?!斗|洞)|坏(?!处|账)",
    re.I,
)
# What we are at: "sending rate card tonight", "I am arranging it", "<@UX> is driving it over".
DOING = re.compile(
    rf"^{_LEAD}(?:(?:i|we)(?:'m|'re|m| am| are) )?(?:(?:now|just|already|is|are|am) )*"
    r"(?:re)?(?:send|e-?mail|mail|courier|shipp?|dispatch|deliver|arrang|driv|direct|dropp"
    r"|bring|tak|gett?"
    r"|order|prepar|quot|issu|rais|credit|replac|swapp|fix|repair|organi[sz]|sort|draft|writ"
    r"|forward"
    r"|shar|post|sourc|rush|rout|work|mak|do|vis|updat|submitt|collect|pick|hand|printing"
    r"|pack|load"
    r"|whatsapp|text|giv|shoot|fir|pass|fax|cop|knock|pull|putt|confirm|process|escalat"
    r"|investigat|chas)"
    rf"ing\b(?! (?:back|better|worse|married|late|dark|good|bad|old)\b)",
    re.I,
)
ARE_AT = re.compile(rf"^{_LEAD}(?:i|we)(?:'m|'re|m| am| are)\b", re.I)
GOODS_OUT = pattern(
    "^",
    _LEAD,
    r"(?:[a-z]+ ){0,3}?",
    one_of("goods"),
    r"(?: (?:out|over|across|off|to (?:him"
    "|her|them|you)))+",
    rf"[\s{TIME}]*$",
)
ASKS, SAID, SOLVED = (pattern(one_of(kind)) for kind in ("asks", "said", "solved"))
WE_ASKED = re.compile("问(?:[了过候题卷下清问]|一下|工厂|财务|技术|仓库|老板|同事)|(?:我们?|去)问")
QUESTION = re.compile(r"[?？]|吗$|呢$")
OF_ME = re.compile(
    rf"^{_LEAD}(?:(?:can|could) you|(?:should|did|do) (?:i|we)|how do i|what|when|who|where"
    rf"|帮我|我)"
    r"|^[\"“]|[\"”]$",
    re.I,
)
QUOTED = re.compile(r"[\"“「][^\"”」]{3,160}[\"”」]|(?<!\w)'[^']{5,80}'(?!\w)")
QUOTED_ALONE = re.compile(rf"(?!.*[?？])\W*(?:{QUOTED.pattern})\W*")
WANTED = re.compile("[想等]|到货|收到|截止|到期|要(?!我)")
TO_THEM = re.compile(
    "(?:回复|答复|确认|回).{0,2}(?:[他她]|客户|对方)|" + word("reply to|get back to|answer")
)
TO_BE = re.compile(
    word(
        "to be (?:sent|submitted|issued|shared|shipped|dispatched|prepared|revised"
        "|arranged|provided"
        "|made|done|fixed|replaced|quoted|emailed|couriered|resent)"
    ),
    re.I,
)
NEXT_FIRST = re.compile(rf"^{_LEAD}(?:next\b|nxt\b|下次|下回|下一次)", re.I)
NO_CONTACT = re.compile(
    r"(?:下次|下回|下一次).*(?:[交发出送退补]货|付款|开票|结算|到期|交付|上线|签收|报价|给)|的会"
    rf"|取消|{word('cancel+ed|called off|off')}",
    re.I,
)
# A meeting of theirs, or one among us.
OF_OTHERS = pattern(
    r"\b(?:wedding|birthday|staff|family|party|christmas|team|school|charity|club|leaving|works?) "
    r"(?:lunch|dinner|breakfast|meeting|do|party|bash)|"
    r"\b(?:running|working|going|printing|up|trading|open|live|on|in stock) again\b|",
    rf"^\W*(?:their|his|her)\b|{word('with|w/?')} {_COLLEAGUES}(?![a-z])",
    f"|{word('board meeting|committee')}|董事会",
)
ANY_HAN = re.compile(f"[{HAN}]")
# For good, and no promise for one day: 以后周三就先备货.
ALWAYS = re.compile(
    word("from now on|going forward|in future|every|each|always|weekly|monthly|daily|as usual")
    + "|以后|今后|往后|每[周月天次年个批]|一直|从此|长期|照旧|照常",
    re.I,
)

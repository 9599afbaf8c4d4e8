"""The patterns of what a customer thinks of us and of our goods, beside the words in cues.toml."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.rival_words import COMPARED
from models.rules.oneline.vocabulary.words import TIME, word

# Somebody's own judgement of a meeting, and no word of the customer's.
# A wish, a price, or that somebody scolds and does not say why.
NO_OPINION = re.compile(
    r"(?:'d|\bwould) like(?= (?:an?|some|\d))"
    # What they want of us, or how their own trade goes: "keen on a trial", "business is slow".
    r"|\b(?:keen|interested) (?:on|in|for|to (?:try|have|get|buy|order|take|see))"
    r"(?= (?:an? )?(?:\d|trial|demo|quote|sample|visit|site|few\b|couple\b|pair\b|second\b|one\b))"
    r"|\b(?:business|trade|footfall|bookings?|cash ?flow|the (?:market|season|town|economy))"
    r" (?:is|are|was|has been|'s) (?:\w+ )?(?:slow|quiet|bad|good|great|booming|picking up|tight"
    r"|down|up|dead|tough|flat|brisk|steady|soft|rough|crazy|mad|busy)\b"
    # About so many: "from like 2009".
    r"|\b(?:from|since|for|about|around|was|were|only|at|of|took) like (?=\d|an? |half|last|the )"
    r"|\blike (?=\d)"
    r"|\b(?:rated?|rates|scored?|gave|gives?) (?:us|it|them)\W*$|\brates?\W*$|\b(?:after|re"
    r"|about|reg) rates\b|\brates (?:on|for|of)\b"
    r"|\b(?:revised|new|best|latest|updated|current|for|our|your) rates\b"
    r"|^\W*(?:先)?别(?:抱|寄)?(?:太大?|什么)(?:希望|指望|期望|乐观)"
    r"|[很超蛮挺真](?:爽快|干脆|好客|热情|大方|豪爽|亲切|随和|健谈)"
    r"|^\W*[他她]们?(?:也|就|都)?(?:觉得|说|讲|回)(?:行|可以|好|没问题|ok)(?:的|了|啊|呀)?\W*$"
    r"|(?:讲|说)话[^,;。]{0,3}(?:慢|快|大声|小声|直|难听|客气|好听|冲)"
    r"|不够[用货料卖]|顺手(?=[^,;。]{0,2}[执拿买带帮把送拍订收放给叫问])"
    r"|(?:这样|那)就(?:ok|行|可以|好|没问题)了?\W*$"
    r"|(?:打|跑|过|电话)来?(?:电话)?来?(?:大|狂|痛|一顿)?(?:骂|投诉|抱怨|发火|发飙)(?:[人街娘]|我们?|了?一[顿通]|了)?\W*$"
    # Nothing but that they agree.
    r"|^\W*(?:(?:he|she|they|so|and|but) )*said (?:that'?s |it'?s |all )?(?:fine|ok(?:ay)?|good"
    r"|great"
    r"|perfect|yes|sure|no prob\w*)(?: (?:by|with|w) \w+)?\W*$"
    r"|\b(?:await\w*|wait\w* (?:for|on)|pending|need\w*|subject to|want\w*|get\w*|for) (?:on "
    r"|for )?(?:his|her|their|the|an?|final) ok(?:ay)?\b",
    re.I,
)
OWN_JUDGEMENT = re.compile(
    r"\b(?:food|grub|meal|curry|biryani|weather|traffic|view|company|it|demo|tasting|meeting"
    r"|mtg|call|visit|chat"
    r"|qbr|audit|inspection|install(?:ation)?|handover|kick-?off|webinar|workshop|tour|presentation|pitch|lunch|dinner|session|trial|training|all|things|everything|review"
    r"|catch ?up)(?!.*\b(?:said|says|thinks|thought|reckons|felt|told)\b)(?: \w+)? "
    r"(?:went|was|went down|ran) (?:really |very |pretty |quite |so |v )?(?:well|good|great"
    r"|fine|ok|okay|badly|nice|superb|lovely|excellent|delicious|amazing|brilliant"
    r"|productive|useful|smoothly|brilliantly)\b"
    r"|\b(?:good|great|nice|lovely|productive|useful|positive|excellent|brilliant|cracking"
    r"|friendly|helpful"
    r"|pleasant|fantastic) (?:\w+ )?(?:chat|meeting|mtg|call|visit|session|talk|conversation"
    r"|catch[- ]?up|lunch"
    r"|dinner|discussion|people|guy|bloke|lady|chap|rapport|relationship|vibe|start)\b"
    r"|(?:聊|谈|沟通|交流|相处|处|见|会|吃|喝)(?:得|的|起来)[^,;。\n ]{0,3}"
    r"(?:好|不错|顺|愉快|开心|可以|投机|来|欢|满意)"
    r"|(?:关系|气氛|氛围|印象|人|态度|为人|脾气|心情|沟通)(?:都|还|也|很|挺|蛮|真|特别|非常|比较"
    r"|超)*"
    r"(?:好|不错|融洽|热情|客气|热络|随和|和气|实在|爽快|nice|可以)[^,;。\n ]{0,3}|好说话",
    re.I,
)
# The words of a score, and no opinion by themselves.
SCORE_ALONE = re.compile(
    r"\b(?:\d(?:\.\d)?|10|one|two|three|four|five|ten) ?(?:stars?\b|/ ?(?:5|10)\b|out of (?:5|10"
    r"|five|ten)\b)"
    r"|\d+(?:\.\d)?\s?分(?:\s?[(/]?(?:满分|总分)\s?\d+分?[)]?)?|(?:打|给)?满分"
    r"|^[^,;。]{0,8}(?:满意度|好评|差评|评分|评价)[^,;。a-z高低很不挺]{0,6}$"
    r"|满意度(?=[^不很挺高低])",
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
    r"(?:says?|said|sez|saying|complains?|complained|grumbles?|moans?|insists?|warns?|remarked"
    r"|reckons?|thinks?|thought|feels?|felt|finds?|found|told (?:me"
    r"|us)|mentioned|tells (?:me|us)"
    r"|commented|noted|swears|claims?|admits?|telling|tells|say|complain"
    r"|(?<=[a-z.] )told(?! (?:him|her|them|me|us)\b))"
)
_QUALITY = (
    r"(?:quality|finish|print|colou?rs?|fit|taste|texture|service|deliver(?:y|ies)|packaging|support"
    r"|response|lead times?|pric(?:e|es|ing)|workmanship|flavou?r|smell|performance)"
)
# What is said of goods: "say the quality consistent", "pump seal not bad", 小哥很有礼貌.
EVALUATION = re.compile(
    rf"\b{_SAYING} (?!(?:he|she|they|i|we|it's|the boss|his|her|their)\b(?:'s|'re| is| are"
    rf"| was| will|'ll)? ?(?:not )?(?:too|ok|fine|good|busy)?\b(?! \w))"
    rf"[^,;.]*?\b(?:{_VERY}){{0,2}}{_ADJECTIVE}\b(?! (?:to|for (?:tue|wed|thu|fri|mon|next"
    rf"|now)|with)\b)"
    rf"|\b{_QUALITY} (?:is|are|was|were|has been|have been|seems?"
    rf"|looks?) (?:{_VERY}){{0,2}}{_ADJECTIVE}\b"
    r"|\bv(?:ery)? gd\b"
    rf"|\b{_SAYING} [^,;.]*\b(?:arrived|came|turned up|delivered|showed up|lasting"
    r"|lasts?(?! (?:week|month|year|night|time|quarter|season|summer|winter|spring|autumn|fall|mon"
    r"|tue|wed"
    r"|thu|fri|sat|sun)\w*)"
    rf"|holds?(?! (?:the|off|on|our|his|her|their|it|all|any)\b)|works?|runs?|breaks?|fades?)\b"
    r"|(?<!feel )(?<!feeling )(?<!felt )\b(?:heaps|loads|miles|tons|way|a lot|lots|so much)"
    r" (?:better|worse|quicker|faster|easier|quieter|stronger|cleaner|cheaper|nicer|slower)\b"
    r"|\b(?:not bad|holding up|held up(?! (?:in|at|by|on|over))|holds up|stands? up"
    "|lasts (?:longer|well|ages|forever)"
    r"|lasting (?:well|longer)|does the job"
    r"|did the job|doing the job|does the trick|no dramas with|no faults?|nothing but praise"
    r"|can'?t complain"
    r"|could be (?:better|faster|quicker|cheaper|softer|stronger|quieter)"
    r"|swears by|raving|top drawer|a bit " + _ADJECTIVE + r")\b"
    r"|(?:[说话讲嫌夸赞]|反映|反应|提到|觉得|感觉|表示)[^,;。\n]{1,14}?(?:很|挺|蛮|太|真|够|超"
    r"|偏|好(?=正|靓|用|耐|快|香|滑|干净)"
    r"|特别|比较|非常|相当|有点儿?|有些|更|最|不太|不怎么|不够|会(?=干|掉|松|晃|裂|痒|痛|褪|粘|卡))"
    r"(?!忙|急|快[就会能]|想|久没|多[人事]|需要|有可能|可能|晚|早|近|远|少来|难说|好(?!用|吃|看))"
    r"|再(?:这样|有?(?:下)?一次|来一次|出(?:问题|错|事))[^,;。]{0,3}就(?:换|不|退|取消|找别|停|终止|解约)"
    r"|但还?是?信|[没冇]得[挑说弹顶]|挑不出|要是再[^,;。]{1,6}就好|如果能?再[^,;。]{1,8}就好"
    r"|就是[^,;。]{0,6}[贵慢重吵薄硬小大]了?点"
    r"|比别?[^,;。]{1,8}(?:便宜|贵|好|快|慢|强|差|稳|平)"
    r"|(?:售后|客服|热线)[^,;。]{0,4}打不通|没人(?:管|对接|跟进|处理|理)|爱理不理|[夸赞]|礼貌|[快慢]得?很"
    r"|[很太挺蛮真]{1}(?:[快慢吵重硬软薄厚香臭甜咸油滑碎粗稀稠涩脆韧腥苦酸辣皱糊暗淡浓钝]|粗糙)"
    "|(?:说|觉得|反映|夸)[^,;。\n]{1,8}省(?:电|气|油|水|料|工|人工|地方|空间|煤|墨|胶|药|力|时间)"
    "|比[^,;。]{1,8}还[^,;。要想能会没在是有]{1,3}(?:一?[点些]|多)|不(?:太|怎么|大)?敢(?:用|卖|推|放心|装|上|下料)",
    re.I,
)
# Tried and weighed up, and no trouble: "found it laggy but liked the speed", 嫌交期不稳.
MIXED = re.compile(
    r"\bbut (?:really |they |he |she )*(?:liked?|loved?|loves|happy|pleased|impressed|good|great)\b"
    r"|\b(?:liked?|loved?|happy with|pleased with|impressed (?:with|by)) [^,;.]{2,40}? but\b"
    "|[了点些]但(?:是|系)?(?:够|很|挺|蛮|还算|好|都)|唯一[^,;。]{0,3}(?:缺点|不足|不满)|嫌(?!弃)",
    re.I,
)
# What follows a praise and is wrong all the same: "loves the fit but the domes keep coming off".
BUT_WRONG = re.compile(
    r"\b(?:but|though|however|except) (?:the |our |it |it's |that |they |one |some |his |her "
    r"|their )?.*?"
    r"\b(?:keeps? (?:on )?\w+ing|leak\w*|crack\w*|broke\w*|fail\w*|jam\w*|missing|wrong|damaged"
    r"|faulty|late again"
    r"|(?:fall|com|peel|break)ing (?:off|apart)|stop(?:s|ped) working|not working|won'?t \w+)\b"
    "|(?:就是|但是?|不过|可是|只是)[^,;。]{0,8}(?:被踢|登不|打不开|闪退|死机|当机|漏|坏|断|掉|裂|卡住)",
    re.I,
)
# Praise, whatever else its words may mean.
PRAISE = re.compile(
    word(r"love[sd]?|loving|happy with|impressed|delighted|no complaints")
    + "|(?:寿命|效果|手感|质感|口感|精度)[^,;。]{0,2}有差(?![异别错距])"
    "|夸|表扬|点赞|称赞|赞不绝口"
    r"|(?<![签单定成了过])(?<!deal)(?<!deal )(?<!done )(?<!signed )"
    r"(?<!sorted )(?<!order )(?<!booked )👍"
)
# "The seal is very good they told": said behind it, as in India.
SAID_LAST = re.compile(
    rf"\b(?:is|are|was|were|looks?|works?|working"
    rf"|seems?) (?:{_VERY}){{0,2}}{_ADJECTIVE}\b[^,;.]{{0,20}}?"
    r"\b(?:they|he|she|sir|madam|client|customer) (?:also )?(?:told|said|says|mentioned|feels?"
    r"|felt)\b",
    re.I,
)
# What the customer says of us: "says our warranty form is a pain", 他说我们业务常换人.
SAID_OF_US = re.compile(
    rf"\b{_SAYING}(?: that)?\b[^,;.]{{0,25}}?\b(?:our|ours|we're|we are|we were|we've been"
    r"|we missed|we forgot|we lost|we let|we took|we charge"
    r"|we always|we never|we don'?t|we keep)\b(?! to\b)"
    "|(?:说|嫌|讲|反映|反馈|觉得|认为|抱怨|表示|提到)[了到过]?(?:我们|咱们?|你们|我司|我方|贵司)"
    "(?!可以|要|得|会|能|应|去|来|先|给|下|明|再|一起|这周|过|到|派|安排|尽快|必须|定|约|有没"
    "|什么|几|怎)",
    re.I,
)
# Said of goods, or of a price, and no more: "blanks okay, tint slightly off", 说价钱OK.
_NO_GOODS = (
    r"(?:all|everything|it|that|this|which|he|she|they|is|was|dates?|times?|timing|days?|meeting"
    r"|call|visit|slot|payment|po|invoice|terms|chat|mtg|demo|lunch|then|am|pm|be|will|can|also)"
)
FOUND_SO = re.compile(
    r"\b(?:find|finds|finding|found) (?:it |them |this |that |the \w+ )?(?:to be )?"
    r"(?:very |quite |too |bit |a bit |little )?"
    r"(?:ok|okay|good|fine|great|costly|expensive|slow|heavy|hard|easy|useful|handy|reliable|poor|average)\b"
    r"|\b(?:running|working|performing|holding up|going)"
    r" (?:really |very |just |all |perfectly )?(?:fine|well|ok|okay|great|smooth\w*)\b"
    r"|(?:效果|质量|品质|画面|口感|手感|做工|性能|音质|精度|速度|服务|外观)[^,;。]{0,3}?(?:ok|okay|不错|可以(?=\W*$)|过关|杠杠的|没得说)"
    r"|好使"
    r"|(?:可以|能|还能|都能|勉强)接受(?!预约|订)|"
    rf"^\W*(?!(?:\S+ )*{_NO_GOODS}\b)[\w.%/-]+(?: [\w.%/-]+){{0,4}} (?:ok|okay|fine|good|great"
    rf"|perfect"
    r"|decent|acceptable|spot on|bang on|excellent|lovely)\W*$"
    r"|\b(?:slightly|a tad|a touch|a shade|a bit|a little) (?!late|early|of\b|more|longer|later"
    r"|on\b|about|busy|behind|under|over)[a-z]+\W*$"
    rf"|^(?!.*(?:时间|日期|那天|付款|发票|安排|见面|开会|价|订单|合同|[我号点]|{TIME}))[^,;。]{{0,8}}?(?:[那这]批|样[品板碑机布衣块]?|打样|新款|[货色版])[^,;。]{{0,3}}?(?:都|也|全部?|还)?"
    r"(?:ok|okay|没得讲|过关|合格|达标)(?:了|啦|的)?\W*$"
    rf"|(?:说|讲|觉得|感觉|反馈|认为)[^,;。{TIME}]{{1,12}}(?:ok|okay|可以|还行|过关|合格|达标"
    rf"|合适|没得讲)\W*$",
    re.I,
)
JUDGES = (EVALUATION, COMPARED, SAID_OF_US, FOUND_SO, SAID_LAST)
# By whom it is said: what else may be the writer's own judgement is theirs then.
THEY_SAY = re.compile("(?<!好)说(?!话)|[夸赞嫌讲]|反映|反馈|表示|觉得")
# What they say of their own people: 他吐槽他们财务付款慢.
OF_THEIR_OWN = re.compile(
    r"^\W*(?:their|his|her) (?:own |current |internal |award |[a-z]+ )?(?:rates|payroll|rosters?"
    r"|books"
    r"|accounts|boss|budget|process(?:es)?|spreadsheets?|records|landlord|bank|roof|margins|staff"
    r"|team|wages|tax|landlords?|turnover) (?:is|are|was|were|'s)\b"
    "|(?:吐槽|抱怨|骂|嫌|说|怪)[他她]们?(?:自己)?的?(?:家|公司|内部|单位|学校|财务|老板|领导|采购|总部|行政|人事|仓库|司机|施工队|流程|审批|院长|会计)"
)
# What they would have us do, and no opinion: 说放警卫室就好.
INSTRUCTS = re.compile(
    "(?:放|送|寄|发|传|给|交|打|找|联系|走|停|按|照|先|改|直接)[^,;。]{1,14}(?:就好|就行|就可以|即可|就ok)了?\\W*$",
    re.I,
)
# Agreed to, and no opinion: 她说行.
AGREES = re.compile(
    "\\W*(?:[他她]们?|对方|客户|老板)?(?:也|就|都)?(?:说|讲|表示|回了?|觉得)?(?:行|好|好的|可以|没问题|ok|同意|知道了|收到)(?:的|了|吧|啊|呀)?\\W*",
    re.I,
)

"""The urgency of a question in a typed line: "urgent", 很急, "no rush", 已当场解决."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import fold, word

_ENDS = r"(?=$|[\s,;:.!?。、)~])"
_NOT_URGENT = re.compile(
    word(
        r"(?:not|isn't|ain't|aren't|never)(?: (?:an?|so|very|that|too|really|super|yet))*"
        r" (?:urgent|critical|rush|emergency)|non-?(?:urgent|critical)"
        r"|no (?:\w+ )?(?:rush|emergency|urgency)"
        r"|(?:rush|happy) hours?|critical (?:path|mass)|mission[- ]critical"
        r"|(?:is|was|are) (?:it|this|that|they) (?:urgent|critical|an emergency)"
        r"|emergency (?:stop|exit|light|lighting|brake|power|contact|button|plan|room|service)s?"
    )
    + "|(?:(?:[不没无未]|(?<![特个])别)[是用需要必算太很那么特别非常这有]{0,3}|并[不非])(?:紧急"
    "|加急|着急|急)|(?:是否|是不是|有多)[很太]?(?:紧急|加急|着急|急)|急不急|(?:紧急|着急|急)吗",
    re.I,
)
_URGENT = re.compile(
    rf"\burgent|{word('asap|rush|critical|emergency')}|紧急|加急|十万火急|火急"
    r"|(?:(?:^|[\s,;:.!?。、(])|[很好蛮真都也更还]|非常|特别|十分|超级?|太|挺|相当"
    r"|万分)着?急(?:死[了人]?|[了的啊呀哦!])*" + _ENDS,
    re.I,
)
_ON_THE_SPOT = re.compile(
    "(?:answered|solved|resolved|fixed|explained) on the spot"
    "|(?:当场|现场)[已都]?(?:解答|解决|答复|回复|解释)",
    re.I,
)
# So a line stands still, or an answer is awaited within hours.
_SOON = (
    r"(?:today|tonight|tonite|tomorrow|tmrw?|tmr|tomoz|in (?:an?|one|two|\d) (?:hours?|hrs?|days?)"
    r"|(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?:day|nesday|urday)?\b(?! week))"
)
_EVENT = (
    r"(?:vessels?|ships?|boats?|charters?|ferry|flights?|trucks?|coach(?:es)?|convoys?|sailing|exams?|mocks?"
    r"|weddings?|banquets?|matchday|shoot|concert|gig|harvest|surgery|operations?|inspectors?|cqc"
    r"|ofsted|grand opening|crew)"
)
_PRESSING = re.compile(
    word(
        # How soon it is wanted, and not how long it takes: "comes up clean in 20 min".
        r"(?:within|in the next|(?:needs?|needed|wants?|wanted|must|ha(?:s|ve) to|got to|answer"
        r"|reply"
        r"|due|leav\w+|sail\w*|depart\w*|starts?|opens?|closes?|lands?|arriv\w+|runs? out"
        r"|running out|out of \w+)\b[^,.;\n]{0,40}? in)"
        r" (?:\d+|an?|one|two|three|four|half an?|a couple of"
        r"|few) ?(?:hours?|hrs?|h|min|mins|minutes)"
        # So their work stands still.
        r"|(?:whole |entire |all )?(?:(?:production |packing |filling |assembly )?lines?|cell|plant"
        r"|factory|floor|shift|kitchen|mill|site|line \d) (?:is |are |was |has |have )?(?:all "
        r"|now |completely |totally )*(?:down|standing|stopped|stops|stands|at a stop|dead)"
        r"|(?:had to|having to|'ve) (?:stop(?:ped)?|halt(?:ed)?|shut) (?:the |their "
        r"|all )?(?:\w+ )?"
        r"(?:run|line|production|work|plant|shift|batch|job|pour|mill|oven)"
        r"|production stops?|s(?:ent|end) (?:the |all |his |her |their )?(?:\w+ )?(?:lads|crew"
        r"|staff|men"
        r"|shift|team|guys|workers|everyone|everybody) home"
        r"|needs? (?:some(?:body|one)|a (?:tech\w*|fitter|engineer|plumber|sparky)|ppl|people)"
        r" (?:there |here |out |down |up |on site )*(?:now|today|tonight|the day|this (?:morning"
        r"|afternoon|arvo)|by|before|asap|straight away)"
        r"|line (?:\w+ )?(?:is )?(?:down|stopped)|production (?:is )?(?:down|stopped)"
        r"|immediately|straight away"
        r"|(?:before noon|by noon|by tonight)(?! (?:on |next )?(?:mon|tue|wed|thu|fri|sat|sun))"
        r"|losing money|today!+|emergency|sos|panick?ing"
        r"|needs? it today|needed today|wants? it today|stood still|at a standstill"
        r"|standing idle|(?:must|has to|have to|needs? to|got to)\b[^,.;\n]{0,40}\b(?:today|tonight"
        r"|by noon|this morning|this afternoon|within the hour"
        r"|by \d{1,2}(?:[:.]\d\d)? ?(?:am|pm))"
        r"|(?:is|are|starts?|opens?|needs? (?:it|them) )(?:today|tonight|tomorrow)!+"
        r"|tonight!+|now!+"
        r"|needs? (?:it|them|one|an?|the|\d+)\b[^,.;\n]{0,30}\b(?:today|tonight|by noon)"
        r"|needed (?:it )?yesterday|screaming|shouting|going mad|going nuts|frantic|desperate"
        r"|(?:can'?t|cannot|unable to) (?:trade|open|ship|operate|run|produce|work|serve|teach|sail"
        r"|load|unload"
        r"|dispatch|deliver|print|bake|cook|pour|treat|admit|bill|take (?:orders|cards|payments"
        r"|bookings"
        r"|patients)|see patients|let (?:guests|people|kids|staff) in)"
        r"|shut ?down|closed until|(?:crew|staff|men|lads) (?:is |are )?(?:waiting|standing)"
        r"|without (?:heat|heating|hot water|power|water|cooling|a fridge)|guests? complaining"
        r"|no hot water"
        r"|(?:needs?|needed|wants?|must have|got to have"
        r"|have to have)\b[^,.;\n]{0,40}\b(?:today|tonight|now"
        r"|right away|at once|this morning|this afternoon|by tomorrow(?: only)?|within the hour)"
        r"|(?:production|line|job|work|site|pour|kitchen|ward|shop|service|machine|plant"
        r"|everything)"
        r" (?:\w+ )?(?:is |are |has |on |at )?(?:hold|halted|held up|standstill|stopped"
        r"|stalled|stuck|idle)"
        r"|(?:is |are |all |just |sitting |standing |stood )\w* ?(?:\w+ ){0,4}waiting"
        r"|can'?t wait|cannot wait|won'?t wait|no time to lose|every (?:minute|hour) counts"
        r"|running out (?:today|tonight|tomorrow)|out of stock today|time is short|like yesterday"
        r"|(?:is |are |been )?(?:standing|sitting|stuck|queu\w+|parked) (?:idle|empty"
        r"|at (?:the )?(?:gate|dock|port|site|door)"
        r"|outside|in the yard)"
        r"|(?:can'?t|cannot|won'?t|will not|not going to|refus\w+ to)"
        r" (?!renew|sign|order|buy|commit|extend|switch|move (?:over|to)|re-?order|go ahead|proceed"
        r"|pay|accept|agree|take|approve|release|justify|confirm|place|issue|consider|decide|compete"
        r"|come back|recommend|list)[^,.;\n]{1,30}? (?:till"
        r"|until|unless|before) (?:we|you|our|i)"
        r"|losing (?:\S*\d\S*|money|business|customers|sales|orders|trade)|(?:every|each"
        r"|per) (?:day|hour) (?:counts|costs)"
        r"|trapped|off the road|(?:waiting|holding|held up) (?:for|on) (?:our|us) (?:answer|reply"
        r"|response|ok|go-?ahead|engineer|fitter|tech\w*|driver)"
        r"|(?:ship\w*|send\w*|courier\w*|needs?|wants?|must have|get) [^.;\n]{0,30}overnight"
        # What theirs goes to in a day or two, and what spoils meanwhile.
        rf"|(?:exams?|mocks?|weddings?|banquets?|concert|surgery|ofsted|grand opening) (?:is "
        rf"|are )(?:on )?{_SOON}"
        rf"|{_EVENT} (?:\w+ )?(?:leav(?:es|ing)|sail(?:s|ing)|depart(?:s|ing)|starts?|starting"
        rf"|opens?|opening"
        rf"|goes (?:out|live)|going (?:out|live)|flies|flying|comes?|coming"
        rf"|due)[^.;,\n]{{0,20}}?{_SOON}"
        r"|(?:perishables?|ice ?cream|vaccines?|meat|fish|prawns?|seafood|milk|butter|cheese"
        r"|insulin|blood"
        r"|flowers|food|stock|patients?|animals|chicks?|birds|livestock|cattle|produce|medicines?|drugs)"
        r" (?:is |are |all )?(?:inside|melting|spoiling|thawing|defrosting|going off|dying|at risk"
        r"|warming up)"
        r"|dead (?:at the (?:dock|berth|kerb|gate|roadside)|in the water|on the (?:road|motorway"
        r"|hard shoulder"
        r"|tracks?))|red[- ]tagged|condemned|shut (?:it|them|him|her|us) down|closed (?:it|them|him"
        r"|her) down"
        r"|stop[- ]work (?:order|notice)|prohibition notice|freaking(?: out)?|in (?:tears|bits)"
        r"|(?:very"
        r"|v|so|super) tensed|stuck at (?:the )?(?:\w+ )?(?:customs|checkpoint|border|port|airport"
        r"|gate|jetty)"
        r"|(?:customers?|clients?|covers|guests?|patients?|crew|drivers?|farmers|trucks?|lorr(?:y|ies)|queue)"
        r" (?:all |already |still )?waiting|(?:brews?|batch(?:es)?|crops?|stock|birds|animals|order"
        r"|tonnes?"
        r"|tons) at risk|beside (?:him|her|them)sel(?:f|ves)|today ?\?{2,}"
        r"|losing it|going spare|stood down|tearing (?:his|her|their) hair|very urgent"
        r"|super urgent|help(?=$|[!.])"
        r"|goes down at|(?:needs?|wants?) (?:someone|somebody|a tech\w*|an engineer|a fitter)"
        r" (?:out )?(?:there )?(?:now|today|this arvo|tonight)"
        r"|needs? (?:an? )?(?:answer|reply|response|update)"
        r" (?:before|by|within) (?:lunch|noon|tonight|today|\d)"
        r"|right away|p1|sev ?1|top priority|pronto|stat|at once|life or death"
        r"|sharpish|double quick|pdq"
        r"|(?:must|pls|please|want|wants|need|needs|to) (?:settle|solve|fix|sort|replace|change"
        r"|clear)"
        r" (?:it |this )?(?:fast|quick|quickly|today|now)|(?:fast|quick) (?:fast|quick)"
    )
    + r"|拖不得|等不起|耗不起|耽误不起|等不及|[催叫要][^,;。]{0,4}(?:即刻|立刻|马上)搞"
    r"|赶不上就(?:找|换)"
    r"|急[着住](?![看走回问])|停着|停摆|趴窝|等我们(?:处理|解决|去修|派|过去)"
    r"|(?:在|都|就|干|还|等)等着(?:我们|用|要|开|上|装|修)"
    r"|催得?(?:要命|要死|很凶|不行|厉害|紧)|(?:狂|天天|一直|不停|疯狂|连环|轮番|死)催"
    r"|(?:希望|要求?|想|等|盼|务必|必须|最好)[^,;。\n]{0,4}(?:今[天日晚]|马上|立刻|中午前|下班前"
    r"|上午|下午前)[^,;。\n]{0,4}(?:回复|答复|回覆|覆|结果|消息|交代|说法|处理|解决|到|有|拿到"
    r"|收到)"
    r"|困住|困在|(?:即刻|立刻|马上|赶紧|(?<![这那]么)快[点些]?)(?:要|找|派|换|来|修|处理|送|补|发)(?!了)|(?:成个|整个"
    r"|全)[^,;。\n]{0,4}(?:等|停)"
    r"|(?:\d+|[一二两三四五六半几])个?(?:小时|钟头)[之以]?内|(?<!计划)(?<!年度)(?<!例行)停[线产机工](?!窗口|时间|时段|计划|检修|保养|维护|维修|期|日|那天|之?[前后])|等着用"
    r"|等米下锅|马上要|立刻要|立即要|今天必须|今天就要|今天内必须|今天务必|今天给(?!\d|[一二三四五]分)|今天就得|立马"
    r"|[叫让要请](?:我们?)?(?:马上|立刻|立即|即刻|赶紧)(?:处理|解决|回复|回覆|过去|去|派|修|换|补|查)|在线等|急{2,}|再(?:晚|拖|不[^,;。]{1,4})[^,;。]{0,6}(?:就|要[断停缺开关])|快(?:要)?没[^,;。]{1,4}了|今[天日晚](?:能不能|可不可以|可否|会不会)[^,;。]{0,4}(?:派|来|到|送|换|修|收)"
    r"|好赶(?![上着])|迟了(?:[他她]们?)?就"
    r"|(?:午市|晚市|开市|开档|开门|开店|开幕|收工|放学|lunch|dinner)前[^,;。]{0,4}(?:要|必须|一定)(?:整|修|搞|换|弄|到|送|有)"
    r"|(?<!我)(?<!我都)(?<!忙)快(?:要)?疯了|急着|今晚必须|急死|急了(?=$|[,;。!\s])|急坏|急眼|困人|关人|[现工]场(?:都|还|在)*等着|人都等着|等着(?:装|开|用|上|试|出|发)|不然[^,;。]{0,10}(?:没得|莫得|没法|停(?![服供合货])|没有|开不了|交不了|排不下|做不下|走不了|赶不上|来不及|出不了)|火烧眉毛|急[!,。]|急$|催得?很?[急紧]|催了?(?:[好几三两四]|第[三四五六七])次|赶紧"
    r"|连夜|抢修|[超特好]急|急[件单用需要]|加急|催命|追命|很赶|赶不及|来不及了"
    r"|(?:今[天日晚早]|明早|(?:下班|中午|天黑|晚上|[一两二三四五六七八九十\d]+点)前)[^,;。\n]{0,12}"
    r"(?:必须|一定要|务必|一定得|就要用|要用)"
    r"|(?:必须|一定要|务必)[^,;。\n]{0,8}(?:今[天日晚]|明早|下班前|马上|立刻)|就要停|要停线|等不了"
    r"|急疯|急到|急得|急在等|在等[!！]|催到|追到(?=[癫疯死])|跳脚|要求?今[天日]就|今[天日]就(?:派|来|过)|速回|速覆|速复|急Call"
    r"|急等|等着要|(?<!我们)等紧|(?<!我们)等住|停晒|停咗|(?<!产能)(?<!瓶颈)(?<!主要)(?<!问题)(?<!老是)(?<!总是)卡(?:住|在(?!(?:[他她]们?|对方|客户|甲方)(?:的|那边)?(?:财务|法务|总部|领导|采购|老板|审批|流程|内部|董事)|银行|审批|流程|合同|预算|财务|法务|总部|领导|价格|海关|老板))|全部?卡|都在等|干等|等着开|等着上"
    r"|明天就[断没停缺用]|(?<![腿腰手脚])快[没断]了"
    r"|(?:今[天日晚])(?:就|要|得|能不能到|可不可以到|之内|内)[^,;。\n了过]{0,8}(?:到|送|修|搞"
    r"|弄|换|解决|出货|发|给|用)"
    r"|拜托今|拜托马上|拜托快|(?:今天|今日|马上|立刻)[^,;。\n]{0,4}搞[定掂]|搞[定掂]佢?[!！]"
    r"|催疯|疯了似|火速|快快快|速速|救命(?!了)|救急|救火"
    r"|开天窗|断供|(?<!卖)断货了|全停|瘫痪|没法开工|没法营业|开不了[工业]|下午.{0,6}要用|明天就要",
    re.I,
)
# What they did today, and wait for nothing: 今天给我看旧单, 今天给他们演示.
_GAVE_TODAY = re.compile(
    "(?<!要)(?<!我们)(?<!必须)今[天日](?:早上|上午|中午|下午|晚上)?(?:已经?|刚刚?)?给"
    "(?:(?:我们?|咱们?)(?!个?(?:说法|交代|交待|答复|回复|答覆|回覆|结果|消息))"
    "|(?:[他她]们?|客户|对方)(?=[看睇听演打展介示讲试带拿送做]))"
)
_LOOKED_AT = 3000  # characters
_BEFORE = 12  # characters before a question that may call it urgent: "urgent! issue: …"
_LAST_WORDS = re.compile(r"[^,;。\n:.!?]*[,;.!?。、\s]*$")


def read(before: str, said: str) -> str | None:
    """The value of an Urgency that is said in a question with its marker, or right before it: the
    last words of `before` must be nothing else."""
    text = fold(said)
    if _ON_THE_SPOT.search(text):
        return "on_the_spot"
    if _is_urgent(text):
        return "urgent"
    if _NOT_URGENT.search(text):
        return None
    last = _LAST_WORDS.search(fold(before)[-3 * _BEFORE :])
    words = last[0].strip(" ,;.!?。、\n") if last else ""
    return "urgent" if len(words) <= _BEFORE and _is_urgent(words) else None


def anywhere(text: str) -> str | None:
    """ "urgent" where a text says that the customer waits for something."""
    folded = _NOT_URGENT.sub(" ", fold(text[:_LOOKED_AT]))
    folded = _GAVE_TODAY.sub(" ", folded)
    return "urgent" if _is_urgent(folded) or _PRESSING.search(folded) else None


def says_more(text: str) -> bool:
    """Whether a clause says that it is urgent, and what."""
    folded = _GAVE_TODAY.sub(" ", fold(text))
    if not (_is_urgent(folded) or _PRESSING.search(folded)):
        return False
    rest = _URGENT.sub(" ", folded)
    return len(re.findall(r"[a-z0-9]+|[^\x00-\x7f]{2}", rest, re.I)) > 1


def masked(text: str) -> str:
    """Folded and as long as it was, where what says that it is not urgent is no word."""
    return _NOT_URGENT.sub(lambda found: "\ue000" * len(found[0]), fold(text))


def _is_urgent(folded: str) -> bool:
    return _URGENT.search(_NOT_URGENT.sub("", folded)) is not None

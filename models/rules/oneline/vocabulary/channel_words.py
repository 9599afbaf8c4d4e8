"""The patterns of how somebody was talked to, and of what only sounds so, beside the words in
channels.toml."""

from models.rules import data
from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.cues import alternatives
from models.rules.oneline.vocabulary.words import HAN, KNOWN, word

_CHANNELS = data.load(__package__, "channels.toml")
ANY = re.compile(
    r"(?P<bell>\bg[ai]ve .{1,40}? a (?:bell|ring|buzz|call|shout|tinkle))\b|"
    + "|".join(
        f"(?P<{name}>{word(alternatives(said['en']))}|{alternatives(said['zh'])})"
        for name, said in _CHANNELS.items()
    ),
    re.I,
)
# Talked of, and no contact of this line: "email him the spec", "line 3", 邮箱.
# Somebody who went there: "went down to their yard", 去工地, 到Acme收款, 打老王手机.
WENT = re.compile(
    r"\b(?:went|popped|drove|nipped|headed|swung|dropped|trekked|walked|cycled|flew|travelled"
    r"|traveled"
    r"|wandered|ran|rode|dashed|came|stopped|been|rocked|trotted|hopped|whizzed|legged it)"
    r"(?: (?:down|up|over|out|across|round|along|back|straight|again|all the way))? (?:to|by"
    r"|past|into|at|round|in at|in to) "
    rf"(?:the |their |his |her )?(?:{KNOWN}|(?-i:[A-Z])\w+|(?:[a-z]+ ){{0,2}}(?:yard|site"
    rf"|office|plant|shop|farm"
    r"|depot|store|warehouse|factory|school|hotel|kitchen|clinic|mill|works|showroom|place"
    r"|branch|lab)\b)"
    rf"|\b(?:went|stop(?:ped)?|visit|tour) (?:down |over |up |out )?(?:at |to )?(?:the )?{KNOWN}"
    rf"|^\W*(?:(?:i|we|was|been|were|i was) )*(?:out|over|down|up|round|back|was in) (?:at|with) "
    rf"(?:the )?(?:{KNOWN}|(?-i:[A-Z])\w)"
    rf"|^\W*(?:just )?left {KNOWN}+(?= (?:in|at|about|around|just)\b|\s*[,.;])"
    rf"|\bseen (?-i:[A-Z])[\w'’]+(?: (?-i:[A-Z])[\w'’]*)? (?:at|in|@) "
    # What is done where they are: "did the roof inspection at", "had the surveyor round to".
    rf"|\b(?:did|done|ran|had|finished|completed|carried out|doing) (?:[\w'-]+ ){{0,4}}?(?:surveys?"
    r"|inspection|audit|walk ?(?:round|through|thru)|measure|site (?:check|visit|round)|stock ?take"
    r"|training|service|demo|install"
    rf"|assessment|test|trial|recce)\b[^;.\n]{{0,12}}? (?:at|in|on|round|for|with|w/?) "
    rf"|\bhad (?:[\w'-]+ ){{1,4}}(?:up at|round (?:to|at)|out (?:to|at)|in at|over (?:to|at)"
    rf"|down at)\b"
    r"|\bspent (?:[\w.]+ ){1,4}(?:at|with|w/?) (?=\w)|\bsite round\b|\b(?:walked|showed|shown|took"
    r"|drove) (?:me|us) (?:round|around|over|through|about)\b"
    # "Bukit Merah depot w Jason Lim this morning"
    r"|\b(?:depot|yard|office|plant|site|shop|unit|godown|warehouse|workshop|store|factory)"
    r" (?:w/?|with) (?=[A-Za-z])"
    r"|\bduring (?:my|our|the) (?:stop|visit|tour|call) (?:at|to|with)\b"
    r"|\b(?:ducked|nipped|popped|swung|wandered|strolled|scooted|zipped|whipped|hopped) (?:in|by"
    r"|round|over|past|out|down|up|across|along|through)\b(?! of\b)"
    r"|\b(?:dropped|left|delivered|handed) (?:off |in |over )?(?:[\w'-]+ ){1,6}?"
    rf"(?:at|off at|into|round to) {KNOWN}"
    r"|\bwalked (?:the )?(?:[\w-]+ ){1,3}(?:w/|w|with)(?= )"
    rf"|(?<![标签抢轮接拉收送寄发等提说调告骂闹吵传捅谈聊推改拿运看找碰遇想达延排直得过回让叫请要会没不])(?:去|到|跑)(?:了"
    rf"|过)?(?:趟|一趟)?"
    rf"(?:{KNOWN}|(?!隔[离壁]|别[家人]|行家|同行|对手)[^,;。\s\d问跟找和]{{0,5}}?(?:工地|工厂|厂里|门店|店里|公司|仓库|办公室|现场|车间|医院"
    rf"|学校|酒店|饭店"
    r"|农场|牧场|园区|市场|总部|畜牧|厂))"
    rf"|[上入落返](?:了|过|去)?{KNOWN}+[^,;。\s]{{0,4}}[见看睇倾谈聊探找]|去的{KNOWN}"
    rf"|{KNOWN}+(?:那[边里])?(?:[刚已]经?)?(?:跑|拜访|走访|去)[完过](?:了|[,;。]|$)"
    rf"|在{KNOWN}[^,;。\s]{{0,4}}(?:工地|工厂|厂里|门店|店里|公司|仓库|办公室|现场|车间|总部|厂"
    rf"|店)[^,;。\s]{{0,6}}[了过]"
    rf"|在{KNOWN}+的?[^,;。\s]{{0,5}}?(?:[室厂店房厅仓场]|公司|办公室|工地|车间|总部)(?:里)?(?:看|谈|聊|开会|试|验|量|签|演示|培训|吃|喝|见)"
    # 昨天下午两点跑南科, 3月8号到四中.
    rf"|(?:[号日天午早晚点半周一二三四五六日]|\d)(?:到|去|跑)了?(?![货款期账底时位家处站]|现在|今|明|[{HAN}]{{0,3}}就)[{HAN}]{{2,4}}(?<![货了])\W*$"
    rf"|在[{HAN}]{{0,4}}?(?:厂里|车间|店里|工地|办公室|现场|会议室|仓库|展厅|展馆)"
    r"(?:[^,;。\s]{0,2}?(?:唠|跟我(?:说|聊|讲|吐槽|抱怨|提|反映)|[聊谈碰坐]了))"
    "|刚(?:刚)?(?:跑|拜访|走|看|逛)完(?!流程|测试|程序|数据|资料|合同)"
    rf"|[上入落](?:了|过|去)?{KNOWN}+[^,;。\s]{{0,4}}(?:demo|试机|装机|量尺)"
    rf"|在(?!我们?|咱|自己|家里?)[{HAN}]{{2,5}}?(?:公司|厂里?|店里|办公室|会议室|工厂)"
    "(?:对账|看|谈|聊|开会|试|验|盘点|签|演示|培训)"
    rf"|从{KNOWN}[^,;。\s]{{0,3}}(?:出来|回来|离开)|离开{KNOWN}"
    rf"|^\W*(?:我人?|人)(?:现在|还|刚|正)*在(?![想等处理跟催问查写做弄忙路家公车机外高会])[{HAN}]{{2,6}}(?<![上里下])(?=$|[,;。])"
    rf"|(?:刚刚?|才)离开(?!公司|家里?|办公室|座位)[{HAN}]{{2,6}}(?=$|[\s,;。])"
    rf"|^\W*(?:我|我们|人|我人)(?:人|现在|还|刚|正)*在{KNOWN}"
    rf"|在{KNOWN}+[^,;。\s]{{0,4}}(?:开了?[^,;。]{{0,4}}会|[做搞](?:演示|培训|讲解|测试|调试|试机|交流)|待了|泡了|耗了|蹲了|转了|谈了|聊了|看了)"
    rf"|在[{HAN}{KNOWN}]{{1,8}}?(?:工地|现场|仓库|会所|展厅|车间|机房|基地|园区|农场|店|学校|医院|诊所|厂)(?:[跟和与同][^,;。\s]{{1,6}}?)?(?:看|睇|量|碰|验|谈|聊)(?!上|好|得|台)"
    r"|(?:昨[天日晚]|前天|今[天早]|[上中下]午|早上|上周[一二三四五六日])[^,;。\s]{0,4}去的(?=$|[\s,;。])"
    r"|这趟没白(?:来|跑|去)"
    "|(?:前台|门卫|门岗|保安)[^,;。]{0,4}(?:不让|没让|拦|不肯|说)"
    rf"|去[^,;。\s]{{1,8}}?(?:开的?|谈的?|聊的?|看的?|送的?|修的?|装的?)(?:会|货|样|单|机|了|$)",
    re.I,
)
AT_EVENT = re.compile(
    r"\b(?:collar|grabb|corner|accost|nabb|buttonhol|button-hol|stopp|pounc|approach|catch|caught)(?:ed)?"
    r" (?:on )?(?:me|us|him|her|them|[A-Z]\w+(?: (?:sir|madam|ji|\w+))?)[^.;\n]{0,20}?\b(?:at|@"
    r"|on) (?:the |our |a )?"
    r"(?:[\w'-]+ ){0,3}?(?:stand|booth|stall|shows?|\w*expo|fair|conf(?:erence)?|exhibition)\b|"
    r"\b(?:met|saw|asked|approached|stopped|came|bumped into|ran into|caught up|spoke|chatted"
    r"|run into|bump into"
    r"|seen)\b(?:[^.;\n]|(?<=\b[MD][rs])\.|(?<=\bMrs)\.)*?\b(?:at|@) (?:the |a "
    r"|an )?"
    r"(?:[\w'-]+ ){0,3}?(?:shows?|\w*expo|fair|fayre|\w*fest|fete|conf|conference|exhibition|summit"
    r"|convention|festival|congress|mela|bazaar)\b"
    r"|(?:去|到|参加)了?[^,;。\n]{1,10}?(?:厂庆|店庆|周年庆|庆典|开幕|婚宴|尾牙|春酒|年会|开业)"
    r"|在[^,;。\n]{1,10}?(?:展会?|博览会|论坛|峰会|订货会|会展|用品展|[戏节]|车展|食品展|嘉年华|市集|庙会)上?(?:碰|遇|见|认?识|聊)|(?:展|会展|[博交]易?会|糖酒会|年会|论坛|峰会|fair|展场|展馆)[^,;。\n]{0,4}(?:遇|碰|撞|识|认识)[到上]",
    re.I,
)
# 跟淑芬line: the way to write in Taiwan, in small letters.
LINED = re.compile("(?:跟|和|同|与|用|加|传|打)[\u4e00-\u9fff]{0,8}line$", re.I)
# 鍾廠長mail 攪拌缸異音
MAILED = re.compile(r"(?<![我再先会要])(?<=[\u4e00-\u9fff])e?-?mail(?=[\s,;。:]|$|催)", re.I)
# A meal together: 跟医师在台中吃牛排.
ATE = re.compile(
    r"陪[^,;。\s]{1,8}?(?:看|逛|转|试|走)"
    r"|[跟和与同陪请约](?:[^,;。\s]|(?<=[a-z])\s(?=[A-Z])){1,16}?(?:[在去][^,;。\s]{1,6}?)?[吃喝饮食](?![力亏紧透不苦醋惊品堂])"
    r"|在[^,;。\s]{1,8}?[吃喝](?:的|了|完|[个了]?[饭面酒茶])"
)
RANG = re.compile(
    r"打给?[^,;。\s]{1,6}?(?:没人|无人|没有?|不)(?:听|接|理)|^\W*(?:[他她就]|直接|啪)*挂了(?:我?电话)?\W*$|打(?:了|给)?[^,;。\s]{1,8}?(?:手机|电话|座机)|(?:给|跟)[^,;。\s]{1,8}?[打通]了?个?电话"
)
# Tried and not reached: "tried Tom twice", "missed her 3x".
NOT_REACHED = re.compile(
    r"\b(?:tried|missed|been trying|keep missing|trying|call(?:ed)?|rang|phoned)"
    r" (?!(?:the|our|their|his|her|its?|an?|this|that|these|those|new|to|some|both|all)\b)"
    rf"(?:[\w.'{KNOWN}-]+ ){{1,2}}?"
    r"(?:once|twice|thrice|again|[2-9] ?x|x ?[2-9]|(?:two|three|four|several|a few|[2-9]) times)\b"
    r"|\btried (?:twice|thrice|[2-9] ?x|x ?[2-9]|(?:two|three|four|several|[2-9]) times)\b",
    re.I,
)
NOT_IT = re.compile(
    word(
        r"(?:no|not|never|nobody|no[ -]one|after|until|last|since last|since (?:the|our) last"
        r"|before the|after the"
        r"|next|their own|send|sent over by|wants an?"
        r"|asked for an?|needs an?|for the"
        r"|(?:won't|don't|doesn't|can't|not|never|no) "
        r"(?:take|takes|taking|accept|want|answer|answering|returning|return|any"
        r"|more)(?: our| my)?)"
    )
    + r"\s*$|(?:不用|不使|不必|不需要?|无需|免"
    "|下次|想要|要求|没|家长|业主|员工|住户|班级|内部|售后|客服|服务|热线"
    "|投诉|报修|[请叫让]|[发寄送传带拿转汇搬移](?:了|来|来了|过来|过来了)?(?:[一两几三这那]?[段个条张份支])?(?=$)"
    "|(?:聊聊?|谈|说|讨论|筹备|报名)[一下到了]{0,2}(?:[今明去后]年|[上下]半年|[本下上][届次]|[春夏秋冬]季|[一二三四五六七八九十\\d]+月份?)的?|[包组](?=$)|(?:事[情儿]?|问题|风波|这关|危机|坎)(?:就|也|算是?|总算|终于)*过|[款钱金]|(?:领导|大家|老板|[客住业用]户|[客家]人|家长)们?(?:全|也)?都)$",
    re.I,
)
HAVE_ONE = re.compile(
    r"(?:\b(?:has|have|got|hosting|holding|planning|organi[sz]ing|running))(?: got)? (?:an?"
    r"|their|the) $",
    re.I,
)
PLANNED = re.compile(
    word(
        r"wants? (?:us|me) to|wants? an?|(?:wants?|needs?) (?:someone|somebody)|postponed|moved"
        r"|next|will|promised|plan(?:ning)?"
        r"|should|if|remind|going to|would like"
    )
    + r"|\b(?:asked|told|got|get|getting|have|having|want|wanted|chase|remind) (?!(?:me"
    r"|us)\b)[\w@<>]+ to\b"
    r"|(?:要|得|必须|务必)(?:马上|立刻|尽快|赶紧|亲自)?(?:回|打)个?电"
    r"|会(?:再|主动|自己|亲自)?(?:打|回电|联系|来电)|约了?我们?(?=[^,;。]{0,8}去)"
    r"|\bcancel\w*|\bcalled off|\bre-?sched\w*|\bre-?book\w*|计划|打算|本来|原本|原定"
    "|想[看来约让]|希望|准备"
    "|现场[碰见]|见面[在再][聊谈说]|约[了好](?:[早上中下晚]+午?|晚上|早上)?\\d|回头(?!客)|改[约到期]|推迟|再(?!次)|下周|下个?月|改天|待会|等会"
    "|稍后|追踪|下次|要去|让我们|取消",
    re.I,
)
NAMED_SO = re.compile(r"\b(?:an?|the|some|new|their|his|her) (?:[\w-]+ ){0,3}$", re.I)
# Goods, served or sold: "coffee machine", "lunch boxes".
GOODS_AFTER = re.compile(
    r"(?<=直播)(?:的(?=$|[\s,;。])|间|带货|公司|基地|行业)|(?<=电话)(?:都|也)没(?:有|一个|[打回])"
    r"|(?<=line) ?#?(?:\d|[a-h]\b)"
    r"|(?<=out of) (?:hospital|surgery|stock|date|warranty|town|office|contract|time|spec|order)\b"
    r"|(?<=电话)(?:号|[也都]?[不没]肯?[给留])|(?:慢|快|服务|维修费?|费|安装费|速度|时间|准时|太|很)(?<![a-z])"
    r"|(?:上)?的(?:资料|样品|样机|名片|费用?|款|合同|订单|图纸?|方案|门票|邀请函?|物料|事)|搭建|(?<=远程)在?(?:处理|排查|维[修护]|修|调试|重启|升级|协助|操作|解决|监控|诊断|查)|费(?!劲)|图纸?(?![片上])|门票|物料"
    r"| (?:coolers?|freezers?|chillers?|cupboards?|closets?|showers?"
    r"|box(?:es)?|trade|rush|service|menus?|break|machines?|beans?|cups?|lids?|fridges?|plates?"
    r"|sets?|kits?|bars?|shops?|orders?|tables?|buffet|range|trays?|packs?|bags?|sauce|mix|pods)\b",
    re.I,
)
SENDS = re.compile(r"send|发|寄|传|送|e-?mail", re.I)
OFF = re.compile(
    r"\b(?:cancel+ed|called off|postponed|bailed on|pulled out of) (?:the |our |his |her "
    "|their |on "
    r"the )?(?:[a-z]+ )?(?:visit|meeting|mtg|call|demo|lunch|coffee|appointment|session|review)\b"
    r"|\b(?:visit|meeting|mtg|call|demo|lunch|coffee|appointment|appt|session|review)"
    r"(?: (?:cancel+ed|called off)\b|(?: (?:has|had|was|got|been|being|now|again))+"
    r" (?:cancel+ed|called off|bumped|moved|pushed|postponed|shifted|put (?:off|back)|delayed"
    r"|re-?scheduled)\b)"
    "|(?:拜访|会议|见面|电话会?|视频会?)(?:临时|被|又|也)*(?:取消|改期|推迟|延期|延后|泡汤|黄了|没开成)"
    "|取消了?(?:拜访|会议|视频会?|见面|电话会)"
    "|(?:拜访|会议|视频会?|见面|电话会|行程)(?:又|被|已经?)?(?:取消|改期|延期|推迟|延后)"
    "|(?:出差|不在|没空|没时间|休假|请假|生病)[^。;\n]{0,6}(?:拜访|会议|见面)[^。]{0,2}改",
    re.I,
)
OVER = re.compile(
    word(r"\w+ed|met|saw|rang|spoke|went|had|came")
    + "|昨|前天|半夜|刚|[没无]人[听接]|[了完]|过(?![来去海年节])",
    re.I,
)
NUMBER = re.compile(r"\s*:?\s*\+?\d[\d -]{5,}")  # 电话13800000000
SAYS = re.compile(
    word(
        r"said|says?|asks?|asked|reckons?|thinks?|thought|complain\w*|moan\w*|wants?|told|reports?"
        r"|reported|mentioned|confirmed|loves?|likes?|happy|unhappy|livid|chasing|chased"
    )
    + "|(?<!好)说(?!话)|讲|问|反映|反馈|投诉|觉得|嫌|催|夸|抱怨",
    re.I,
)
# So they want a thing sent, whichever way they said so.
WISHED = re.compile(
    r"\b(?:wants?|wanted|needs?|needed|ask(?:s|ed)? (?:for|to)|would like|'d like|prefers?|expects?"
    r"|send|please|pls|will|to be|should|must)\b",
    re.I,
)
BY = re.compile(
    r"\b(?:by|via|over|on) (?:the |his |her )?(?:e-?mail|phone|whatsapp|wa|wechat|line(?! ?#?\d)"
    r"|text"
    r"|sms|teams|zoom|video)\b",
    re.I,
)
# Who moved away, what was sent off, and money that is to come: 秦姐去了成都, 样品寄出去了,
# 尾款说15号打过来.
IS_THEIRS = re.compile(
    r".*(?:[他她姐哥总董工叔]|经理|主任|先生|小姐|[寄发送递传拿运搬交派放卖退打][出回过]?"
    r"|(?:[骂闹告吵找打投诉反映捅传怪]到)[^,;。]{0,5})\|去了|.*(?:糊弄|蒙混|[混瞒撑熬挺圆]|忽悠|应付|敷衍|搪塞)过\|去了|.*(?:款|钱|定金"
    r"|押金)[^,;。]{0,8}\|打过?[来去给]"
)
GENERAL = frozenset("spoke call calls meeting mtg line 现场 过来 消息 语音 参观 去看".split()) | {
    "just out of",
    "just back from",
    "just come from",
    "just came from",
}
# That somebody wrote or rang, however late in a clause it is told.
WROTE = re.compile(
    r"\b(?:has |have |had )?(?:e-?mailed|texted|rang|phoned|called|messaged|whatsapped|wrote"
    r"|mailed)"
    r"\b(?! (?:him|her|them)\b)",
    re.I,
)

"""The patterns of what a clause shows, in `fold`ed text: the customer and the day are masked."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.cues import one_of, pattern
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, KNOWN, SURNAME, TIME, word

# 弄好我发你, 调完我18号回访
_ONCE_DONE = rf"[{HAN}]{{1,4}}?(?:之后|以后|后|完了?|好了?)(?=我[^们在])"
LEAD = rf"(?:{_ONCE_DONE}|[\s,:*_~>•({KNOWN}{TIME}–—-]|{one_of('lead')})*"
OURS_OR_NONE = f"(?:{one_of('ours')}{LEAD}){{0,2}}"
_GOODS_FIRST = (
    # 资料我今晚发
    f"(?:(?!下[次回])[{HAN}]{{0,3}}{one_of('goods')}[{HAN}]{{0,3}}?(?<!给)(?=我|{TIME})"
    f"|(?:(?!说(?!明)|[问让叫请等催讲告嫌跟给约]|同意|下[次回])[{HAN}]){{2,12}}(?:那|这)?[段份个块张批件款版]?(?=我们?{TIME}))"
)
# Others than the customer are rung for him: "ring the badge supplier".
_RING_FOR_HIM = word(
    r"(?:ring|call|phone|chase|email|speak to|talk to|ask|check with)"
    r" (?:the |our |my )?(?:[a-z]+ )?"
    r"(?:supplier|factory|lab|courier|haulier|printers?|manufacturer|wholesaler|mill|warehouse"
    r"|accounts|depot|bank|insurers?|forwarder|shipping line|vendor|importer)"
)
_DOES = (
    f"(?:{one_of('deed')}|{_RING_FOR_HIM}"
    "|(?:跟|找|向|去问)(?:我们)?(?:原厂|工厂|厂里|厂商|财务|主管|老板|仓库|研发|编辑部?|总部|公司|供应商|技术|采购|品管|设计|法务|环保局|消防|海关|监理|货代|船公司|检测机构|认证机构|第三方|平台|物流|快递|司机|施工队|安装队|生产|车间|领导|[^,;。我他她]{1,4}局)"
    "[^,;。了过]{0,4}(?:问|要|谈|确认|讨论|申请|调|查|核|沟通|协调|商量|汇报|打招呼|对接)(?!了|过)"
    "|跟(?!客户)[^,;。了]{1,8}?(?:说一声|讲一声|打声招呼|打个招呼|报备|交代)"
    "|给(?!\ufffb+[分星]|\\d+(?:\\.\\d+)?\\s?[分星]|\\d+\\W*$|[我了力分打一二三四五满好差])"
    "|交(?![期货通接流换易])|[回报]$|报(?=\\d{1,4}[支个台套箱份]))"
)
TITLED = rf"(?:{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}|(?:mr|mrs|ms|dr|miss|mdm|prof)\.? [a-z]+)"
COLLEAGUES = f"(?:our |my |the )?(?:{one_of('department')})"

# What they mean to do: 渔丰要改送货时间, 图纸对方周一发来, 先拿500个试.
THEY_MEAN = re.compile(
    rf"^\W*{KNOWN}+(?:那边|这边|方面)?(?:也|还|都|就|今天|明天|[{TIME}])*"
    "(?:要|想|需要?|打算|准备|计划|必须|得|会|将)(?!我)"
    rf"|(?<![给帮跟让向为替对叫请同])(?:对方|客户|他们|她们|厂家)(?:那边|这边|会|将|要|来|先|说"
    rf"|[{TIME}])*(?:再)?{_DOES}"
    rf"|(?:要|想|打算|准备)(?:再)?[开设][\\d一二两三四五六七八九十几]+[家间个](?:分|新|门)?[店馆厂]"
    "|[他她]们?自己(?:发|印|弄|搞|处理|拣|选|来|去|做|装|贴|拿|运|取)\\W*$"
    "|^\\W*我?(?:让|叫|请|催|要求)[他她]们?[^,;。]{0,8}(?:付|打款|汇款|签字|签回|确认|下单|回款|结清|结款|盖章|给我|发我|提供)"
    "|(?<![^合]同)(?<![给帮跟让向为替对叫请去到寄发送拿带回在问找约])[他她]们?那边(?!的)[^,;。我]{3}"
    "|^(?!.*[我咱]).*的话|^(?!.*[我咱]).*[他她]们?(?:自己)?[\ufffb]+(?:会|再|才|就)?(?:给|寄|传|发|送|拿|补|交|带)(?:过来|过去|来|到)\\W*$|^(?!.*[我咱帮替]).{0,12}(?:下单|加单|返单|付款|打款|结款|汇款|找[数清]|埋数|过数|入数|磅水)"
    rf"|^\W*[{HAN}]{{1,6}}[他她]们?(?:说|自己)?[{TIME}]+(?:会|再|才)?(?:给|寄|传|发|送|回|拿|补|交)\W*$"
    rf"|[{TIME}]+(?:他们|她们|对方|客户|甲方|业主)(?:自己)?(?:来|会|要|再|先)?[{HAN}]{{1,4}}\W*$"
    r"|先(?:拿|要|订|试|来|买|下|进|出|上|叫|备)[\d一二两三五几十百]"
    f"|^(?!.*[我咱]).{{0,6}}(?:尾款|余款|货款|[订定]金|首付款?|款项?)[^,;。]{{0,3}}[{TIME}]*[^,;。]{{0,2}}"
    "(?:付|打|结|汇|转|到账)"
)
# One LEAD never stands right beside another: a heap of its words would be parted in many ways.
WE_OR_NONE = f"(?:{one_of('ours')}{LEAD})?"
# 园长让我们做三套方案: asked of us, whoever asks.
ASKED_OF_US = pattern(
    rf"^[\W{KNOWN}]*[{HAN}]{{0,5}}?(?P<words>(?:让|叫|喊|请|要求|希望|拜托|麻烦)(?:我[们司方]?|咱们?)于?)",
    LEAD,
    rf"[{TIME}]*",
    _DOES,
)
# The condition it waits for: "drop samples off when they land".
AS_SOON_AS = re.compile(
    r"\b(?:when|once|if|as soon as|after|until|till) (?:they|he|she|it|the|this|that|we"
    r"|stock)\b.*$",
    re.I,
)
OURS = pattern(
    "^", LEAD, f"{_GOODS_FIRST}?", f"(?P<words>{one_of('ours')})(?![a-z]|(?<=说好)[使用吃看])"
)
THEIRS = pattern("^", LEAD, f"(?:{one_of('theirs')}|{TITLED})|^{KNOWN}+的?[{HAN}]")
# Acme and Hooli all want the list: whoever stands before it is not us.
THEY_WANT = re.compile(
    rf"^[\w&',{KNOWN} ]{{2,60}}? (?:all |both |also |still )?(?:wants?|needs?|expects?|wanted)\b",
    re.I,
)
TOLD_THEM = re.compile(
    rf"\b(?:told|promised|said)(?: (?:[\w{KNOWN}]+ ?){{1,3}})? (?:we|i)(?:'?d|'ll| would| will)\b",
    re.I,
)
_ENDED = r"(?!revised|updated|signed|amended|corrected|detailed|need)[a-z]{2,}(?<!e)ed\b"
PAST = pattern("^", LEAD, f"(?:(?:i|we) (?:have |had )?)?(?:{one_of('past')}|{_ENDED})")
PAST_HAN = re.compile(
    "已(?!答应|应承|承诺|约)|过了|刚|(?<!答应)(?<!应承)(?<!承诺)(?<!保证)(?<!同意)(?<!约)(?<!定)(?<!说好)(?<!别忘)了(?!解|说\ufffb)|昨天|前天|(?<!有)没有?(?!问题)|(?<![台集手其])中$"
    "|(?:[今天日\ufffb]一|一大)早(?!.*[要会得将])|(?:替|帮|代|陪)我[去跑]的|不用|不需|搞定|(?:当场|即场|即席|当面(?!(?:给|跟|和|向|回|答|解|说|报|讲|处理|修|换|演示|试)[^,;。了过]{0,6}$))(?:就|已|给|跟|和|向|回|答|解|说|报|讲|处理|修|换|演示|试)"
)
# Done by a day that is ahead: 周四之前把菜单调了.
BY_THEN_DONE = re.compile("把[^,;。]{1,12}了\\W*$|(?:搞[定掂]|(?:做|弄|处理|办)[好完妥]|完成)\\W*$")
# Said last in Singapore: "email him liao", "call her just now".
DONE_LAST = re.compile(r"\b(?:liao|alr|alrdy|already|just now)\W*$", re.I)
# 我周五把样寄过去: what is sent stands before the verb.
_TAKING = "(?:(?:把|将|从(?!没|未|来|不))[^,;。]{1,12}?)?"
DEED_FIRST = pattern(
    "^",
    LEAD,
    f"(?:{_GOODS_FIRST}{LEAD})?",
    OURS_OR_NONE,
    _TAKING,
    "(?:(?<!再)(?:[过上落]?去|上门)(?=[送交拿取收补换修装调]))?",
    _DOES,
    # 我明天去基地核数
    f"|^{LEAD}(?:我们?|咱们?){LEAD}[去到](?![他她])[{HAN}]{{1,5}}?[核查盘修换补取拿测调点]",
)
_KEPT = "needed|required|requested|wanted|signed|revised|updated"  # "the signed NDA"
STATE = pattern(
    "^",
    LEAD,
    rf"(?:the )?(?:[a-z]+ ){{1,3}}(?:(?!{_KEPT})\w{{3,}}(?<!e)ed|{one_of('state')})\b",
    rf"|^{LEAD}[a-z]+ (?:in )?(?:of|from)\b",
)
THING = pattern("^", LEAD, one_of("thing"))
THEIR_THING = pattern(rf"^\W*{KNOWN}+(?:'s)? ", one_of("thing"))  # Acme invoice paid twice
DELEGATED = pattern(
    "^",
    LEAD,
    rf"(?:(?:{one_of('told_to')}\s*)?{COLLEAGUES}(?:\s+(?:to|will|look|check)\b"
    rf"|(?=[{HAN}{TIME}])(?!\w?(?:经理|主管|主任|总监|部长|专员|小姐|先生|女士|[他她说问讲嫌催])|{TITLED}))",
    rf"|{OURS_OR_NONE}{one_of('told_to')}\s*(?:{COLLEAGUES}|小[{HAN}]|{SURNAME}[工总]))",
)
DEED = pattern(_DOES)
DEED_ALONE = pattern(rf"\s*(?:{one_of('deed')})")
EITHER, GOODS, SOON, TO_US = (
    pattern(one_of(kind)) for kind in ("either", "goods", "soon", "to_us")
)
# What came is no deed: "Email fm Mdm Goh", "Reminder mail sent to them".
CAME_IN = re.compile(
    rf"^[^,;。]{{0,8}}?(?<![a-z])(?:e-?mail|mail|line|wa|whatsapp|msg|fax|call)(?:来|过来|了)*(?:说|问|讲|要(?!不)|催|反映)"
    rf"|^{LEAD}(?:reminder |courtesy |quick |another |lovely |nice )?(?:e-?mail|mail|text|call"
    rf"|msg|message|whatsapp|wa|sms|note|letter"
    r"|fax|voicemail|vm|payment|reminder|po|(?:re-?)?order|renewal|enquiry|complaint)s?"
    r" (?:fm|frm|from|sent"
    r"|rec\w*|rcvd|came|in|arrived"
    r"|went|gone|done|landed|expected|due|pending|awaited)\b"
    rf"|^{LEAD}(?:re-?order|renewal|delivery|payment|shipment)s?\s*{TIME}+\W*$",
    re.I,
)
OPINION, TROUBLE, NO_TROUBLE = (
    pattern(one_of(kind)) for kind in ("opinion", "trouble", "no_trouble")
)
GOODS_OUT = pattern(
    "^",
    LEAD,
    r"(?:[a-z]+ ){0,3}?",
    one_of("goods"),
    r"(?: (?:copy|copies|pack|set|list|sheet|paperwork|docs?|papers))?"
    r"(?: (?:out|over|across|off"
    r"|from (?:the |our )?(?:factory|stores?|warehouse|depot|works|plant|hq|head office|stock|us"
    r"|here)"
    r"|(?:to )?(?:go(?:es|ing)?|follows?|(?:gets?|getting|is|are|being) (?:sent|posted|couriered"
    r"|emailed))"
    rf"|to (?:him|her|them|you|{KNOWN}+|(?!(?:their|the|our|his|her|a|an|be|us"
    rf"|me)\b)[a-z]+(?: [a-z]+)?)))+",
    rf"[\s{TIME}]*$",
)
SAID = pattern(one_of("said"))
WANTED = re.compile("[想等]|到货|收到|截止|到期|要(?!我)")
TO_THEM = re.compile(
    "(?:回复|答复|确认|回).{0,2}(?:[他她]|客户|对方)|"
    + word("reply (?:to )?(?:him|her|them)|reply to|get back to|answer")
)
# What somebody will do, and has not done: PO她周五会开过来.
WILL_HAN = re.compile(
    "(?<![开议年例])会(?=[再来去发给寄送传回打把]|开(?![了完得始]))"
    "|[说讲][^,;。]{0,4}要(?=开会|讨论|来看|过来)"
)
# To whom it is given, and so by us: 要覆佢, 给客户个说法.
GIVES_THEM = re.compile(
    rf"(?:给|回|复|覆|答|通知|告诉|交|发|寄|传)[^,;。我]{{0,2}}(?:[他她]|客户?|对方|{KNOWN}+|{TITLED})"
)
TO_BE = re.compile(
    word(
        "to be (?:sent|submitted|issued|shared|shipped|dispatched|prepared|revised"
        "|arranged|provided"
        "|made|done|fixed|replaced|quoted|emailed|couriered|resent)"
        "|from (?:(?:our|my) (?:side|end)|me|us)"
    )
    # Once our own people have told us: 跟品质确认后给说法.
    + f"|^[\\W{TIME}]*跟(?:品[质管控保]|工厂|厂里|技术|研发|财务|仓库|原厂|供应商|老板|主管|公司)"
    f"(?:确认|核实|商量|讨论|对)[^,;。]{{0,2}}[后完好][{TIME}]*(?:再|就)?(?:给|回|发|出|报)",
    re.I,
)
ANY_HAN = re.compile(f"[{HAN}]")
# For good, and no promise for one day: 以后周三就先备货.
ALWAYS = re.compile(
    word("from now on|going forward|in future|every|each|always|weekly|monthly|daily|as usual")
    + "|以后|今后|往后|下次(?:要|再|会)?(?:注意|小心|留意|改进|记得)"
    "|每[周月天次年个批]|一直|从此|长期|照旧|照常",
    re.I,
)

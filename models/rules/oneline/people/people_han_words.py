"""The patterns by which people.py finds the customer's people in Chinese, in `fold`ed text."""

from models.rules import lazy_re as re
from models.rules.oneline.people.people_words import ALONE_HAN, FULL_HAN, MET_HAN, ROLE_HAN
from models.rules.oneline.vocabulary.words import (
    HAN,
    HONORIFIC,
    KNOWN,
    RARE_SURNAME,
    SURNAME,
    TITLED_SURNAME,
)

# The last character of a word, and no surname: 全英文|师傅, 对方|经理.
_ENDS_A_WORD = (
    "(?!(?<=[英中日韩德法俄语作论公原译])文|(?<=[对双甲乙地官校院厂卖买警军资配多各])方|(?<=[资奖五基现租定订押])金"
    "|(?<=[异正经日平通非])常|(?<=[反供效适对响])应|(?<=[流工课过行])程|(?<=[订简账菜报名清货])单|(?<=[主仓库品])管"
    "|(?<=[面书钱打承])包|(?<=[安完齐])全|(?<=[保治])安|(?<=[开有相机])关|(?<=[如任])何|(?<=[由关对属等])于"
    "|(?<=[其业剩])余|(?<=[小临及准同当])时|(?<=[提最])高|(?<=[完])成|(?<=[贸容不])易)"
)
HAN_TITLED = re.compile(
    rf"(?<![{HAN}]工)(?<![流课日@感多]){_ENDS_A_WORD}(?!施工)(?<!公(?=司))(?!司机)(?P<name>{TITLED_SURNAME}(?:(?![的那这个分])[{HAN}]){{0,2}}?{HONORIFIC})"
    "(?![部共之是体量价数结地厂程期具序业艺资机台线闸额站包店代])"
)
# Whatever stands between the customer and a title is somebody's surname.
HAN_BESIDE_KNOWN = re.compile(
    rf"{KNOWN}的?\s?(?P<name>(?![的新老小大副前原总两个各那这有换改他她你我和跟说一第某位找问约被])[{HAN}](?!工|董|哥|姐|代表){HONORIFIC})"
    "(?![部共之是体量价数结地厂程期具序业艺资机台线闸额站包店代])"
)
HAN_ROLE_BEFORE = re.compile(
    rf"{ROLE_HAN}(?:是|叫|:)?\s?(?P<name>{FULL_HAN})"
    r"(?=$|[\s,;。、:(说问讲提要想来打嫌觉希反催])"
)
HAN_WITH = re.compile(
    rf"{MET_HAN}(?P<name>{FULL_HAN}?)(?=$|[,;。、:(说问讲聊谈吃见开通打沟视喝碰电在约去到])"
)
ENDS = (
    r"(?=$|[\s,;。、:+&/(]"
    "|[说问讲提要想来打嫌觉希反催约有给在很对聊谈把确回不发也都就跟和与同视电看吃喝见碰开用正带领饮食倾聊坐传加拿亲刚夸抱投])"
)
# After a day or a part of one, 跟 opens what is said of somebody: 下午跟老洪通了电话.
_WITH_HAN = f"(?:(?<![{HAN}])|(?<=[午晚早晨朝天日号点半刻末先才刚]))[跟和与找见同]"
# What somebody named after a role does, or when: 老板娘阿玲今天早上打来.
_DOES_THEN = r"(?=[今昨前][天日早晚]|刚|[早晚]上|[上中下]午|已|接|带|陪|收|签|试|验|回来)"
NICK = (
    f"(?!施工|包工|劳工|时工)(?:[小老](?!记){SURNAME}|阿(?!里)(?:[A-Z][a-z]+|[{HAN}])(?!姨|拉|里|坝|克|尔|富|根|联|曼|胶|斯|司|姆)"
    f"|{SURNAME}[姐哥总工董](?!干事|务|裁|监|经理|厨|程师))"
)
HAN_NICK = re.compile(
    rf"(?:{ROLE_HAN}|助理|大厨|师傅|老细|老板)叫?(?P<beside_role>[{HAN}](?<!小)[哥姐叔伯嫂姨仔]|小(?!姐|妹|弟)[{HAN}]|(?<=叫)阿[{HAN}])"
    rf"(?={ENDS}|[一两昨今a-z])"
    rf"|(?:^|[,;。\s])(?P<kin>[{HAN}](?:叔|伯|嫂|姨|婶))(?=[说嫌问讲想要催反觉投])"
    rf"|(?:探|见|找|约|拜访|{_WITH_HAN})(?P<kin_met>(?![表堂])[{HAN}](?:叔|伯|嫂|姨|婶))(?={ENDS})"
    rf"|(?:{SURNAME}[{HAN}]{{1,2}}|{HONORIFIC}|[小老阿][{HAN}]|[a-z])\s*[、&+]\s*(?P<listed>{FULL_HAN}?)"
    r"(?=$|[\s,;。、:]|[都也一两在来])"
    rf"|{KNOWN}的?\s?(?P<theirs>(?!老[板师总公婆细]|小[姐孩妹弟时])[小老阿][{HAN}])(?=$|[\s,;。、:(a-z]|[说问讲来打发催嫌觉反找约聊谈那这电微给跟])"
    rf"|(?<=给)(?P<given_to>[小老]{SURNAME})(?=[打去发回寄送带留拨])"
    rf"|(?<=[办部科组处])(?P<of_office>[小老]{SURNAME})(?:(?={ENDS})|{_DOES_THEN})"
    rf"|(?<![{HAN}@])(?P<name>{NICK})(?![{HAN}]?[板记])(?=[^{HAN}]|$|[{HAN}])"
    rf"|(?:{ROLE_HAN}|{KNOWN}的?|(?<=[{HAN}]{{2}})的|{_WITH_HAN})\s?(?P<beside>{NICK})(?!记)(?:{ENDS}|{_DOES_THEN}|(?=通[了完过]))"
    r"|的(?P<ah>阿[A-Z][a-z]+)"
    rf"|(?P<ah_says>阿(?:[A-Z][a-z]+|(?!姨|公|婆|伯|爸|妈)[{HAN}]))(?=说|问|讲|觉得|嫌|催|投诉|打来|来电|传|发)"
    rf"|[小老阿]{SURNAME}(?=说|问|讲|来电|打电话|打来|催|反映|那边|发来|微信)"
)
# Mandy in 德記Mandy, and in 跟喬登Jason視訊.
LATIN = "(?!Chef|Sir|Miss|Madam|Boss)[A-Z][a-z]{2,14}(?![A-Za-z])"
# 行政总厨 Chef Leung, 柜台主任阿Ken: a title in Chinese, a name in letters.
TITLED_LATIN = re.compile(
    rf"{HONORIFIC}\s?(?P<name>(?:阿|Chef )?{LATIN}(?: [A-Z][a-z]+)?)(?=\s*(?:$|[{HAN},;:。+&(]))"
)
# May姐, Amy小姐: the other way round.
LATIN_TITLED = re.compile(
    r"(?<![A-Za-z@])(?P<name>[A-Z][a-z]{1,11}\s?(?:姐|哥|生(?![产意日活效物])|太|叔|伯|小姐|女士"
    r"|先生|老师|经理(?!部)|总(?=$|[\s,;。说问讲要想嫌])))(?![部姐哥妹])"
)
_DOUBLE = "(?:欧阳|司徒|上官|诸葛|司马|令狐|皇甫|尉迟|公孙|慕容|夏侯|东郭|端木|范姜|张简)"
# 鼎盛欧阳说: a surname of two characters is enough.
DOUBLE_SURNAME = re.compile(
    rf"(?:{KNOWN}的?\s?|(?<![{HAN}])[跟和与找见]?)(?P<name>{_DOUBLE})(?={ENDS})"
)
LATIN_IN_HAN = re.compile(
    rf"(?:{KNOWN}的?[个位]?|[个位]|(?<![a-z])(?:{ROLE_HAN}|[跟和与找见]))\s?"
    rf"(?P<name>{LATIN}(?: {LATIN})?)"
    rf"(?=\s*(?:$|[{HAN},;:+&(]|\d))"
    rf"|(?<=[{HAN}])(?P<polite>(?:Miss|Mr|Mrs|Ms|Dr)\.? [A-Z][a-z]+)"
    rf"|(?:[、&+/]|[同跟和与])\s*[{HAN}]{{0,3}}?(?P<more>{LATIN})(?=\s*(?:$|[{HAN},;:。+&(]))"
    rf"|(?:^|[,;。\n]\s*)(?P<says>{LATIN})(?=说|问|讲|觉得|反映|催|投诉|嫌)"
    rf"|(?<=[{HAN}])\s+(?P<then>{LATIN})(?=说|问|讲|觉得|反映|催|投诉|嫌|[摸试尝闻看听][了过完]|想|要|点头|同意|希望|担心|不[在回]|打来|来电)"
    rf"|(?:^|\n)[-•*\s]*(?P<listed>{LATIN})(?=\s*[+&])"
)
ENDS_WITH_ONE = re.compile(rf"(?:{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}|[小老阿]{SURNAME})$")
OPENS_WITH_ONE = re.compile(
    rf"\W*(?:(?P<full>{FULL_HAN}?)|{TITLED_SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}|[小老阿]{SURNAME}|阿[{HAN}])"
    "(?:那边|这边)?(?:说|讲|表示|要求|问|嫌|觉得|反映|反馈|希望|催)(?!我)"
)
NO_NAME_AFTER = (
    rf"(?!\s?{SURNAME}(?![一二三四五六日天末]|期[一二三四五六日天])[{HAN}]{{1,2}}{ENDS}|\s?[小老阿]"
    r"|[)）部组科课处单量价数员合]|娘|\s?(?:Chef |Sir |阿)?[A-Z][a-z]+)"
)
TITLE_ALONE = re.compile(
    rf"(?:{KNOWN}的?\s?|(?<![{HAN}])[跟和与找见](?:了|到)?|(?:还有|以及|[跟和与同、])(?:[他她]们?|们)(?:的|那个|个)?(?:新来的?|新任的?|新)?|{HONORIFIC}[和跟与同、+&]\s?(?=[{HAN}]{{2,5}}?(?:[都也聊谈碰见开吃看]|一起|[,;。\s]|$)))(?P<name>{ALONE_HAN})"
    rf"(?=\d|[人请带姓周星饮食倾]|(?<=[板长总监娘厨])[通亲刚夸骂投抱昨今突急气火特专主太又]|{ENDS}){NO_NAME_AFTER}"
    rf"|(?:^|[,;。\n\s][-•*\s]*|(?<![说讲问想让])(?:[家店厂园院馆所坊]|(?<![分各])校|[那这]个|(?<![我咱你])们)的?)(?P<there>[老]?{ALONE_HAN})(?=(?:倒是?|反而|却|则|过?来|跑来|微信|来电|电话|打来|打电话来?|邮件|(?:抖音|快手|小红书|微博)?(?:私信|留言|语音)|发(?:微信|语音|消息|信息))?[里上中]?(?:说|问|讲)"
    rf"|嫌|抱怨|反映|觉得|希望|夸|火大|发火|投诉|骂|吐槽|表示|反馈|点头|拍板|摇头|脸|气|急|不爽|不满|满意"
    rf"|接(?:的|了|起|电话)|来的|想[要换看试]|催|提到|(?:[很也都蛮挺超还]|不太)(?!学|熟练|上手|会用|用得|做得|教)|亲自|当场|试[{HAN}]{{0,3}}[完过后]?(?:说|觉得|嫌|很))"
)
# 马处, 邓科, 陈场长: those who are called by an office.
HAN_RANK = re.compile(
    rf"(?:{KNOWN}的?|^|[\s,;。、:]"
    rf"|{_WITH_HAN}|(?<![{HAN}])(?:约了?|陪|请|问)|{ROLE_HAN}(?:是|叫|姓)?)(?P<name>(?:{TITLED_SURNAME}|{RARE_SURNAME}(?=[厂课副店生太]|(?i:sir)))(?:[处科课局队所院校股导厂店副生太]|(?i:sir|sup(?![a-z]))"
    rf"|[场行所处局科队站部园馆村会班组课]长|总工|律师|医师|药师|技师|厨师|园丁|师傅|师父|医生"
    rf"|护士|护理长|护士长|教练|技术员|领班|师|大?[哥姐姊嫂叔伯姨婶]))"
    rf"(?![长室员])(?={ENDS}|[\d一急追休出请不没来啱刚那这个钟中夸赞抱怨表提传拿拍加叫认试听收已今昨明a-zA-Z]|[上下](?:星期|周|礼拜|个?月)|\s[A-Z])"
)
HAN_CALLED = re.compile(
    r"(?:电话|致电|打给|电联|联系|拜访|走访|约见|找|微信|碰到|遇到|见到|叫做?|名叫)(?:了|到)?"
    rf"(?P<name>{FULL_HAN})(?=$|[\s,;。、:])"
)
# Who comes along, and is called by what they are to another: 李生同佢個仔.
_KIN = (
    "(?:儿子|女儿|仔|囝|女(?!的)|老婆|太太|先生|老公|爸爸?|妈妈?|[哥弟姐妹]{1,2}"
    "|老板娘?|助理|秘书|同事|徒弟|主管|经理)"
)
HAN_KIN = re.compile(
    # Who keeps shop with another was not met there: 店里就她跟她老公.
    f"(?:(?<![他她就])[和跟与同及、&+]|还有)\\s?(?P<name>[他她](?:们)?个?{_KIN})(?![阿小两俩])"
    f"|(?:^|[,;。\\s])(?P<too>[他她]们?的?{_KIN})(?=[也都]?(?:在(?:场|$|[,;。\\s])|一起|有?来(?:了|的|$)|接的|接待))"
)
# 他儿子阿凯接的, 她助理王小芳来电: by name, after what they are to another.
HAN_KIN_NAMED = re.compile(
    f"(?<![是由给换让叫])[他她]们?的?{_KIN}(?:叫|,)?(?P<name>[阿小](?!姐|妹|弟|时|心)[{HAN}]|{FULL_HAN}?)"
    f"(?=接|来|打|说|问|讲|在|陪|带|也|都|$|[\\s,;。:(])"
)
# （不是何总）: to tell him from another.
IS_NOT = re.compile(r"(?:不是|并非|而非|\bnot) ?$", re.I)
# An office that stands before somebody's name, and is nobody's: 房务主管|萧小姐.
OFFICE = re.compile(f"{SURNAME}[{HAN}]{{1,2}}(?:主管|经理|主任|采购|总监|专员|助理|工程师)")
# 厂长|许先生; and 主|管萧小姐 is no 管 by name.
OFFICE_BEFORE = re.compile(
    "(?P<office>(?:业务|采购|品[保管]|生产|工程|财务|房务|总务|行政|设备|销售|项目|技术)?"
    "(?:[厂店院园校课科处组班]长|主任|经理|总监|主管|工程师|采购|会计|品[管保]|总务))(?:是|叫)?$"
)
OFFICE_LAST_LETTER = re.compile("(?:主|品|仓|总|监|企|保)管$|厂长$|总经$")
SOMEBODY_NEXT = re.compile(f"{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}")
ABSENT_HAN = re.compile(
    "[的个](?:assistant|sec(?:retary)?|助理|秘书|同事)(?=说|接|话|讲|打)|(?:已经?|刚|要|就|快要?|准备|打算|今天|都)?(?:离职|调走|退休|辞职|走人)|[去在]开会|刚走|刚好不在|人?不在|没在|没来|没到|未到|出差|休[假息]|放[紧着]?[了]?大?假|病[紧着]|(?:今[天日朝]|[今]早)?(?:不舒服|没[返回](?:来|公司|店|厂|铺|office)|没返)|请[了病事产]?假|放假|外出|没见[到着]|没碰[到上]"
    "|没空(?![,;\\s]*[改约另])|没时间|缺席|病了|生病|住院|来不了|没露面|临时有事|走开|出国|离开|不做了|被裁"
    "|[只就]?做到(?=[月年下这本今明周\\d]|\\S{0,3}底)"
    # Who is only spoken of: 另外吕总那边他自己去汇报.
    "|那边(?=[他她](?:自己|去)|由|我[去来再会]|[再还])"
)
# Whatever stands between the two is a surname: 负责人后老师.
HAN_IN_CHARGE = re.compile(
    rf"(?:负责人|对接人|联系人|主理人|店主|档主|场主|窗口)(?:是|叫|:)?\s?(?P<name>(?![的和跟与新老小大副前总那这是叫也都不没在说问要让])[{HAN}]{HONORIFIC})"
)
HAN_PATTERNS = (
    HAN_IN_CHARGE,
    HAN_RANK,
    HAN_CALLED,
    HAN_TITLED,
    HAN_BESIDE_KNOWN,
    HAN_ROLE_BEFORE,
    HAN_WITH,
    HAN_NICK,
    HAN_KIN,
    HAN_KIN_NAMED,
    TITLED_LATIN,
    LATIN_TITLED,
    DOUBLE_SURNAME,
    TITLE_ALONE,
    LATIN_IN_HAN,
)

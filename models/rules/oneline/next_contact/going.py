"""The patterns of going where somebody is, which is a visit, and of the place that is gone to, in
`fold`ed text in which the customer and the day are masked: 22号去园子里量地, 约了去卓兰丈量."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.cues import one_of
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, KNOWN, SURNAME, TIME

_GO = "(?:过去|上去|落去|[去到进上落返飞跑])(?:一?趟)?"
# What one sees somebody for; to fetch, to fix or to look something up are errands.
_PURPOSE = (
    "(?:看(?!有没)|睇|量|丈量|实测|勘|验|复[查检测尺核]|回访|面谈|面聊|谈|聊|倾|见|拜访|拜会|坐坐|坐一|碰|开会|[吃食喝饮]|烤|打球|参观|考察"
    "|演示|培训|试|签|check|找[他她]|交底|巡检|交流|沟通|汇报|讲|对账|盘点|踩点|调研|走走|转转|巡|出席|参加)"
)
# No place begins so: it is what is done there, or to whom.
_NO_PLACE = (
    f"(?!{_PURPOSE}|{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}|[跟和同与找问催给给帮把被拿取买查修换装送寄领补办追做打下接付"
    "收搞弄处解了过年掉除得不时底头信就再先把个哪来回]"
    "|重新|继续|接着|一起|一同|一齐|当面|亲自|仔细|详细|正式|顺便|顺道|简单)"
)
_PLACE = f"{_NO_PLACE}[{HAN}]{{1,7}}?"
_HOW = (
    "(?:我们?(?:[说话回]|答应)?|约[了好定]{0,2}|开车|坐车|搭车|[坐搭]高铁|搭机|飞|亲自|直接|一起|一同|一齐|顺路|顺道|专程|带队|带人|再|先|会|要|也|就"
    f"|{TIME})"
)
GOING = re.compile(
    rf"^[\W{KNOWN}{TIME}]*(?>{one_of('lead')}|{_HOW}|\s)*"
    rf"(?:(?<={TIME})去\W*$|(?:过[去来]|上门|进[厂场店园校馆仓]|到[场厂店]|去现场)(?:\W*$|(?=一|{_PURPOSE}))"
    rf"|(?:{_GO}|在)(?:{_PLACE}|{KNOWN}+[{HAN}]{{0,4}}?){_PURPOSE})",
    re.I,
)
# Asked to go, or to a meal: 社长约我礼拜天去山上烤肉.
INVITED = re.compile(
    rf"约[{TIME}]+(?:再|一起|一同)?(?:{_GO}(?:{_PLACE}|{KNOWN}+[{HAN}]{{0,4}}?)?{_PURPOSE}|{_PURPOSE}|[吃喝打])|带(?:我们?|咱们?)(?:{_GO}|过去|见)|[约邀请](?:我们?|咱们?)[\s{TIME}]*(?:一起|一同)?(?:{_GO}|过?来|[吃喝打看]|参加|出席|坐坐)"
    rf"|[让叫喊](?:我们?|咱们?)[\s{TIME}]*(?:{_GO}(?:{_PLACE}|{KNOWN}+[{HAN}]{{0,4}}?)?|过去){_PURPOSE}"
)
# 带样品去花莲给她看: what is taken there.
TAKING = re.compile(
    rf"[带拿拎](?!我)[^,;。]{{1,8}}?(?:{_GO}{_PLACE}(?:给|{_PURPOSE})|[去到过](?:给|{_PURPOSE}))"
)
# Where: after the verb of going, or where it is.
_SITE_LAST = (
    "(?:(?<=地)盘|[里房场厂店园子楼室厅馆院校仓库港站市县区镇村路街城上部处科司边线台铺头江湾岛口])"
)
WHERE = re.compile(
    rf"(?:过去(?=[{HAN}{KNOWN}]{{2,6}}\W*$)|(?:(?<!过)去|[到在飞]|(?<![讲倾度做整])返)(?:一?趟)?)(?P<place>(?!一?趟){_NO_PLACE}(?:[{HAN}{KNOWN}]{{1,9}}?"
    rf"(?:[{HAN}](?=给|{_PURPOSE}|(?!office|site|shop|showroom)[a-z]|集合|会合)|{_SITE_LAST}(?:\s?(?:office|site|shop|showroom))?(?=[跟和同与再\s,;。]|一?下|{one_of('deed')}|$))))",
    re.I,
)
# At an hour and with them, and so no errand: 明天10点我拉产品线上给她演示.
SHOWN_TO_THEM = re.compile(
    "(?:线上|视频|视讯|远程|当面|现场|到场|上门|zoom|teams|腾讯会议)[^,;。了过]{0,4}?"
    "(?:演示|讲解|培训|汇报|过一遍|demo|交流|介绍)[^,;。了过]{0,4}$",
    re.I,
)
# We are there on the day of the clause before: 23号开窑 我到场看, 老耿周四去换 我跟着去.
THERE_THEN = re.compile(
    rf"\W*(?:到时候?|那天|当天)?(?:我们?|本人)(?:也|会|要|再|就|亲自|全程)*"
    rf"(?:(?:到场|到现场|[在去]现场|在场|旁站|陪同)[{HAN}]{{0,4}}|(?:跟着|陪着?|一起|一同)(?:过?去|看|到场|进场)[{HAN}]{{0,2}})\W*$"
)
# What is met for: to say sorry, and to set something up at an hour.
APOLOGY = re.compile("(?:过去|上门|去)[^,;。]{0,4}(?:道歉|赔罪|赔礼|致歉|赔不是)")
ON_SITE = re.compile(
    "(?:教学|教育训练|培训|装机|试机|交机|验收|开训|演示|量尺|复尺|调试)(?!资料|教材|影片|视频|报告|费|用)"
)
# To answer somebody, and to go nowhere: "said I'd come back to her Friday".
ANSWER = re.compile(r"\b(?:come|get|go) back to (?:him|her|them)\b", re.I)
# What one goes there to do is promised, and no talk: 我下午过去当面赔礼.
ERRAND = re.compile(
    "(?:过去|上门|去(?:现场|厂里|店里|工地|[他她]们?(?:那[里边]|公司|厂里?|店里?)))(?:当面|亲自|一趟)?(?:给[他她]们?)?"
    "(?:赔礼|道歉|赔罪|致歉|处理|解决|修|检修|维修|换|更换|装|安装|调试|拆|搬|补货|收尾|善后)"
    "|打(?:个|通)?电话(?:过去|去)?(?:给[他她]们?)?(?:道歉|赔礼|致歉|解释|说明)"
    # Others than the customer are rung for him.
    r"|\b(?:ringing|calling|phoning|chasing|e-?mailing|speaking to|talking to|ring|call|phone"
    r"|chase)"
    r" (?:the |our |my )?(?:\w+ )?(?:hauliers?|couriers?|suppliers?|factory|lab|printers?"
    r"|manufacturer"
    r"|wholesaler|mill|warehouse|depot|forwarder|shipping line|vendor|importer|driver|fitter"
    r"|installer)\b",
    re.I,
)

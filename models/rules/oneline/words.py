"""The words that carry a meaning in a typed line, in English, 简体 and 繁體.

Patterns are written in lower case and simplified characters: they are matched against `fold`ed
text, ignoring case.
"""

import re

# What stands for the known customer while the words around it are read.
KNOWN = "\ufffc"
TIME = "\ufffb"  # and for the time it happened
HAN = r"\u4e00-\u9fff"
_TRADITIONAL = (
    "訪電話辦聯繫進責負議會開見談視頻訊線郵簡題緊說饋戶總經監長師剛給約與過來發動覺認問複雜論壇單"
    "現場當遠飛書釘騰企業碰頭門個項驟計劃準備應該還對們請幫館銀醫學廠貿團陳劉楊黃趙吳孫鄭謝許鄧馮韓"
    "協課討飯説處採購專員組財務運營區馬湯溫龐顏聶魯關蘭喬齊畢紀駱遊鮑華覽實軟網絡機藥設產證險傳資羅葉蔣蘇呂盧傅鍾薑譚範陸賈韋鄒閻龍陶賀顧龔萬錢嚴蕭黎賴張莊沒為於時間後決級煩滿"
)
_SIMPLIFIED = (
    "访电话办联系进责负议会开见谈视频讯线邮简题紧说馈户总经监长师刚给约与过来发动觉认问复杂论坛单"
    "现场当远飞书钉腾企业碰头门个项骤计划准备应该还对们请帮馆银医学厂贸团陈刘杨黄赵吴孙郑谢许邓冯韩"
    "协课讨饭说处采购专员组财务运营区马汤温庞颜聂鲁关兰乔齐毕纪骆游鲍华览实软网络机药设产证险传资罗叶蒋苏吕卢傅钟姜谭范陆贾韦邹阎龙陶贺顾龚万钱严萧黎赖张庄没为于时间后决级烦满"
)
_FOLD: dict[int, str | int] = {
    **str.maketrans(_TRADITIONAL, _SIMPLIFIED),
    **{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)},  # full-width ！ to ～
    ord("\u3000"): " ",
    ord("’"): "'",
    **dict.fromkeys(map(ord, (KNOWN, TIME)), "\ufffd"),
}


def fold(text: str) -> str:
    """Simplified characters and half width, each at the place of the one it stands for."""
    return text.translate(_FOLD)


def word(pattern: str) -> str:
    """A pattern that is not part of a longer English word; 见Bob and call李总 are two words."""
    return rf"(?<![a-z0-9_'-])(?:{pattern})(?![a-z0-9_'-])"


# How one talked, most telling first: a "Zoom meeting" is online, a "call at the expo" an event.
_METHODS = {
    "online": (
        word(
            r"zoom(?:ed)?|(?:ms )?teams|google meet|webex|video|vc|online|virtual|remote"
            r"|screen ?share|feishu|lark|voov"
        ),
        "腾讯会议|飞书|钉钉会议|视频|视讯|线上|在线|远程",
    ),
    "event": (
        word(r"expo|trade ?shows?|trade fair|fair|conference|exhibition|seminar|webinar|summit"),
        "展会|展览会?|峰会|论坛|研讨会|沙龙|发布会|交流会|博览会",
    ),
    "email": (word(r"e-?mail(?:ed|ing|s)?|emial(?:ed)?|mailed"), "(?:电子)?邮件|电邮|邮箱"),
    "message": (
        word(
            r"messaged?|msgd?|msged|texted|text|sms|dm(?:ed)?|im|chat(?:ted)?|slack(?:ed)?"
            r"|we ?chat(?:ted|ed)?|wx|whats ?app(?:ed)?|telegram|line"
        ),
        "(?:企业)?微信|企微|短信|短讯|简讯|钉钉|私信|留言|消息|讯息",
    ),
    "phone": (
        word(r"(?:phone|tele)?(?:phone|call)(?:ed|s)?|calld|calling|rang|dialed|tel"),
        "电话(?:会议?|沟通)?|致电|通话|来电|去电",
    ),
    "visit": (
        word(
            r"met|meet(?:ing|up)?|met ?up|me(?:e)?ting|metting|mtg|vis(?:i)?t(?:ed|ing)?"
            r"|(?:on-?)?site visit|on-?site|saw|f2f|face to face|in person|sat down|caught up"
            r"|dropped by|stopped by|lunch|dinner|breakfast|coffee|drinks"
        ),
        "拜访|回访|走访|来访|到访|上门|登门|约见|见面|见完|遇到|遇见|碰到|见到|见过|见了|碰面|碰头|会面|会见|面谈|面聊"
        rf"|开[了完过]?个?会|会议|吃[了完过]?[个顿]?饭|午餐|晚餐|喝咖啡|喝茶|(?<![{HAN}])见",
    ),
    "talk": (
        word(r"spoke|speak|speaking|talk(?:ed|ing)?|chat(?:ted)? with|contacted"),
        "沟通|交流|洽谈|商谈|对接|联系|聊了?(?=$|[ ,.:;])|聊天|谈话",
    ),
}
METHODS = tuple(_METHODS)
HOW = "|".join(
    f"(?P<{method}>{english}|{chinese})" for method, (english, chinese) in _METHODS.items()
)
# Who is met is as often a company; who is called or has lunch is a person.
OF_COMPANIES = re.compile("met|meet|mee?ting|mtg|vis|saw|site|drop|stop|拜|访|上门|登门|见", re.I)
# "Call Acme" at the start, without a word of what was said, is a plan.
PLAN = re.compile(word("call|meet|visit|e?mail|email|message|msg|text|see|phone|contact"), re.I)

TITLE = (
    r"(?:(?:the|their|its|our) )?(?:c[efotimps]o|(?:(?:e|s)?vp|vice president|head|director)"
    r"(?:(?: of)? (?:sales|purchasing|procurement|product|it|marketing|finance|legal|hr|ops"
    r"|operations|engineering|r&d|technology|supply chain|business development))?"
    r"|(?:(?:sales|purchasing|procurement|product|project|it|marketing|finance|account|general"
    r"|ops|operations|technical|regional|plant|office|senior) )?(?:director|manager|lead)"
    r"|president|founder|co-?founder|buyer|purchaser|engineer|architect|consultant|accountant"
    r"|controller|secretary|assistant|procurement|purchasing)"
)
HONORIFIC = (
    "(?:协理|襄理|副理|副?总(?:经理|监|工程师|工|裁)?|副总裁|(?:项目|产品|采购|技术|销售|市场|财务|运营|客户|区域|大区)?"
    "(?:经理|总监|主管|主任|专员)|部长|老师|先生|女士|小姐|太太|工程师|工|顾问|科长|处长|课长|局长|院长|校长|厂长"
    "|店长|组长|董事长|董|主席|博士|教授|老板|秘书|助理|会计|代表|哥|姐)"
)
SURNAME = (
    "(?:欧阳|上官|司马|诸葛|司徒|夏侯|[李王张刘陈杨黄赵吴周徐孙朱胡郭何林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田"
    "董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾"
    "毛郝龚邵万钱严赖武莫孔汤向常温康施文牛樊葛邢安齐易乔庞颜庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚"
    "符舒阮柯纪梅童凌毕季裴霍涂苗谷盛曲翁冉骆游辛管柴蒙鲍华喻祁蒲房滕屈饶牟艾尤阳穆司卓古马高洪])"
)
# Words that open a line with a colon and are no customer, and words that are part of no name.
NO_NAME = frozenset(
    """a about agenda all also an and another any anyone asap ask asked at bad big boss brief btw
    budget but buyer call client colleague company content contract customer date deal delivery
    demo details discount discussed done everybody everyone feedback finally first follow
    follow-up followup for from fwd fyi gave good got great guys had half has have he heard
    hello her here hi him his i idea if important info intro is issue it its kickoff later left
    long made main meeting minutes monthly my need needs new news no note notes now offer ok on
    one order our outcome people plan please price pricing problem product progress q quarterly
    question questions quick quote re recap received reminder renewal reply result results
    review risk sales second send sent she short showed signed so some somebody someone status
    still summary support talk tbd team technical test thanks that the their them then there
    they this timeline to today todo together tomorrow topic update urgent us very wants was we
    weekly went were what when where which who why will with wrote yearly yes yesterday you
    your""".split()
)
NO_CHINESE_NAME = re.compile(
    f"(?:[我你他她它这那陪帮请想要会能可应在有没不还也都就又将先再正等让被把从对为]|客户|对方|大家|老板"
    f"|准备|计划|安排|打算|需要|已经|明天|后天|下周|下次|马上|今[天日早晚]|昨[天日晚]|第[{HAN}]次|[一二两三]次)"
)
COMPANY_ENDS = re.compile(
    r"(?:公司|集团|科技|银行|医院|大学|学院|工厂|电子|股份|实业|商贸|贸易|物流|软件|网络|信息|智能|机械"
    r"|药业|制药|能源|建设|地产|证券|保险|酒店|餐饮|传媒|中心|研究院|厂|局)$"
)
PINYIN = frozenset(
    """li wang zhang liu chen yang huang zhao wu zhou xu zhu hu guo lin gao luo zheng liang xie
    song tang han deng cao peng zeng xiao tian dong yuan cai jiang yu du ye cheng wei shen yao lv
    lee chan wong cheung lam leung chow ng tan lim chang hsu tsai mr mrs ms miss dr prof""".split()
)

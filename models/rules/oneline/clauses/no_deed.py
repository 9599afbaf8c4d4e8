"""What is called by the word for a deed and is none, as those of sign_words."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.cues import one_of
from models.rules.oneline.vocabulary.words import HAN, SURNAME, TIME

# Nouns that begin with the word for a deed: 备品用量会多三成.
_NOUNS = (
    "(?:备[品件用]|转[速盘印轴]|收[入成益据]|出[货口风水风料](?:量|机|口|时间)|传[感送]|报[表警废]|做[工法]"
    "|写字|排[气水风烟]|装[置修潢]|包装|测量|送货(?:时间|单|员|车|司机|速度)|打印机|开[关口业学发馆园幕张演庭营盘季场赛展始台]"
    "|发[电酵热动货](?:量|机|时间)|结[构果]|拉[链杆手环]|取暖|调[料味性]|换[气热挡季]|对[面手]|催化|带[子宽]"
    "|收银|收款机|打包机|打卡机|打标机|送[料风纸]|取[票号]机?|出票|检票|发芽|发泡|补光|装载|开水器|回[风流火]"
    "|改[性良革]|修[养边]|退[休役]|订[单书](?:量|机|额)|列[车表]|补[贴助]|派[对出]|查[询验]|签[证字笔]|给水"
    "|核[心桃]|拍[卖摄]|寄[生存]|留[学言]|算[法力])"
)
# What is called by a deed, or only changes its day: 换的那批, 改早上五点.
NO_DEED = re.compile(
    rf"{one_of('deed')}了?的(?=[{HAN}])"
    rf"|(?:改|换|挪|延|推|调)(?:到|成|为|至)?(?=[{TIME}]+(?:的?同[一样]个?时间)?\W*$)"
    rf"|{_NOUNS}"
    rf"|^\W*叫做?(?:[小阿老][{HAN}]|{SURNAME}[{HAN}]{{1,2}})\W*$"
    "|换(?=我们?|咱们?|你们)|出了?(?:事|问题|错|故障|毛病|状况|岔子|差错|意外)"
    "|打样(?=费|颜色|尺寸|效果|质量|品质|[不偏太有])"
    "|发票(?=抬头|金额|税|号|还|又|也|错|不|有|没)"
    "|[发传](?:了|来)?(?:短信|简讯|微信|邮件|消息|讯息|信息|语音|line|mail|e-?mail)来?(?=说|讲|问|告|表示|回|催)"
    "|收到(?:之?后|了|先)*再?(?=[聊谈倾说讲议])"
    # Whom to contact there: "contact Desmond Teo".
    r"|^\W*contact(?: is|:)? (?-i:[A-Z])[\w'’-]*(?: (?-i:[A-Z])[\w'’-]*)*\W*$"
    rf"|^\W*{SURNAME}[{HAN}]{{1,2}}[只就]?做[{TIME}]+\W*$"  # 许雅婷做到月底
    r"|\bcontact (?:person|no\b|number|name)"
    # What they ask for or wait for: "ask for 5% off", "need answer today".
    r"|\bask(?:s|ing)? for (?:an? )?(?:\d|discount|more|extra|better|lower|longer|free|credit)"
    r"|\bneeds? (?:an? |our )?(?=(?:answer|reply|response|update|confirmation)\b)"
    r"(?:answer|reply|response|update|confirmation)\b"
    # A quotation, and what was talked of: "quote 'your driver …'", "follow up from 3 March".
    r"|\b(?:invoice|inv|ticket|job|batch|bill)(?= #?\d{3})|带(?=我)"
    r"|\bquote(?=[\s:,]*[\"“‘'])|\bg[ai]ve (?:us|'?em|them|it) an? \d\b"
    r"|\bfollow[- ]?up(?= (?:from|to|after|of) )",
    re.I,
)
MAY_BE_NO_DEED = re.compile(
    f"打样|叫|换[我咱你]|带我|[发传](?:了|来)?[短简微邮消讯信语lme]|发票|出了?[事问错故毛状岔差意]|\\d{{3}}|的[{HAN}]|[改换挪延推调].*[{TIME}]|{_NOUNS}|收到|quote[\\s:,]*[\"“‘']"
    "|follow|g[ai]ve|做|contact|ask|needs? ",
    re.I,
)

"""The words that tell what took place from what lies ahead, in English and simplified characters:
matched against `fold`ed text, ignoring case."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, SURNAME
from models.rules.oneline.vocabulary.words import word as w

_I = "(?:i|we)"
_GAP = r"[\s,:*_~>•–—-]*"
# What may stand before the words that decide: greetings, "and", 我们也.
FILLERS = re.compile(
    rf"(?:{_GAP}(?:{w('hey|hi|hello|ok|okay|so|and|also|then|btw|fyi|pls|please|kindly|but|oh|now')}"
    rf"|{w('just|on|by|at|in|for|kept|first thing')}|@\S+|<@\w+>|我们?|咱们?|自己|也|就|先|再"
    r"|另外|顺便|然后|还|请|尽快|赶紧|抓紧|务必|一定|[于在]))*" + _GAP,
    re.I,
)
REMIND = re.compile(
    w(
        r"(?:do not|don'?t|dont|mustn'?t|must not|never) forget|remember(?! when)|let me forget"
        r"|forgot to(?! (?:write|log|note|record|enter|put|mention|add|say|jot|register))"
        r"|still haven'?t|haven'?t .{1,30} yet|remind (?:me|us|myself)"
        r"|reminder(?! (?:e-?mail|mail|letter|sent|call|msg|message|note|notice|invoice|sms|text"
        r"|was|given|done|issued))"
        r"|make sure (?:to|i|we|that)|note to self|to-?do"
        r"|due (?:on |by )?(?:the )?\d+(?:st|nd|rd|th)?"
    )
    + "|记得|记着|记住|[别莫勿]忘|不[要能]忘|(?<![户总])提醒(?:我|一下|自己|:)|待办|要记|一直忘"
    rf"|(?<![{HAN}\w])我?一直没(?!人|货|电|反应)"
    "|忘了[给跟回发打寄]|没顾上|没来得及",
    re.I,
)
# What somebody else will do for us: "Brenda will email me the packet".
PROMISED_US = re.compile(
    r"(?<!\bi )(?<!\bwe )"
    + w(r"(?:will|to|gonna|going to|'ll) (?:[a-z]+ ){1,2}(?:me|us)")
    + r"(?! to\b)|(?:(?<=[一二三四五六日天前后午晚号])给|(?:发|寄|传|回|送|交|汇|转)给?)我们?\W*$",
    re.I,
)
# A promise of theirs, and no plan of ours: 他们月底前会寄回来.
THEY_WILL = re.compile(
    w(
        "(?:they|he|she|(?:the )?(?:client|customer|buyer|owner|boss))(?:'ll| will| to"
        "| are going to"
        r"| is going to| promised| plans?)"
    )
    + f"|(?:[他她]们?|对方|客户|业主|老板|{SURNAME}[{HAN}]{{0,2}}?{HONORIFIC})"
    "(?:那边|自己)?[^,;。\n我]{0,8}(?:还?在|正在|(?<![开约聚餐年例])会(?![议面谈合])|要|将"
    "|说|答应|保证"
    "|承诺)(?!我|让我|叫我|请我|求)",
    re.I,
)
# After the fillers and the day: what the writer will do, has to do, wants to do.
MODAL = re.compile(
    w(
        rf"(?:{_I} )?(?:(?:still|really|also) )?(?:will|shall|need to|have to|got to|gotta|must"
        rf"|should(?! (?:i|we))|ought to|going to|gonna|want to|would like to|plan(?:ning)? to"
        r"|intend to|had better|better|owe|have promised|promised|have yet to)"
        rf"|{_I}'(?:ll|d like to|d better|ve promised|ve got to)"
        rf"|{_I}(?:'m|'re| am| are) (?:going to|gonna|planning to|supposed to|about to|to"
        r"|meeting|seeing|visiting|calling|ringing|heading|off to|due (?:to|at|with))"
        r"|let'?s|let us"
    )
    + "|(?:需要|还?[要得](?!求|到|了)|应该|应当|该|必须|打算|准备|计划|想|预计|争取|将|欠|答应了?"
    r"|会(?=去|给|跟|和|把|在))(?![了过求])"
    r"|给[^,;:。]{1,14}?(?:[打回]个?电话|[发送寄回]个?[^了过,;]*$)(?![了过])",
    re.I,
)
IMPERATIVE = re.compile(
    w(
        r"(?:call|ring|phone|e-?mail|text|message|msg|ping|visit|see)"
        r"(?! (?:with|to|from|at|about|re|w)\b)|meet|send|write|prepare|prep|follow up|chase|book"
        r"|schedule|arrange|invite|ask|check|get back|reply|respond|answer|contact|reach out"
        r"|catch up|touch base|drop (?:by|in)"
        r"|stop by|swing by|talk|speak|tell|inform|confirm|bring|take|deliver|ship|draft|finish"
        r"|finali[sz]e|submit|share|set up|organi[sz]e|nudge|remind|circle back|introduce"
        r"|forward|look into|get|give|hand over|reschedule|push"
    )
    + r"(?!\s*[:–—-])",
    re.I,
)
# A contact, or what is done for one: with a day ahead it is a plan.
TALKS = re.compile(
    w(r"visiting|seeing|meeting|calling|demo|presentation|workshop|lunch|dinner|ring|appointment")
    + "|拜访|见|谈|聊|访|会|电话|联系|沟通|发|寄|送|交|给|去|回复|跟进|演示|约|吃饭|对接",
    re.I,
)
SOON = re.compile(
    w(r"later|soon|next time|tonight|tomorrow|next (?:week|month|(?:mon|tue|wed|thu|fri)\w*)")
    + "|[明后]天|下周|下个?月|下星期|待会|等会|等一?下|晚点|稍后|回头|改天|一会儿|过[几两]天|下次",
    re.I,
)
PAST = re.compile(
    w(
        r"met|visited|called(?! off)|rang|phoned|spoke|talked|saw|e-?mailed|texted|messaged"
        r"|chatted"
        r"|discussed|presented|demoed|showed|pitched|went|came|caught up|dropped (?:by|in)"
        r"|stopped by|sat down|had(?! to| better)|got off|finished|hosted|attended|sent"
        r"|signed|heard|reached|zoomed|left|got through|just off|back from|no answer|voicemail"
        r"|(?:nobody|no ?one) (?:picked up|answered)"
    )
    # What fell through: 下週二的約取消.
    + "|(?:约|会议?|拜访|行程|案子?|订?单|展|课|饭局)"
    "(?:又|被|临时|全|都|就|先)*(?:取消|泡汤|黄了|吹了|没了|告吹)"
    "|(?:被|给|跟)(?:别[家人]|对手|同业|同行)[^,;。]{0,4}了"
    + "|(?:拜访|回访|走访|拜会|沟通|交流|联系|对接|讨论|演示|介绍|汇报|参观|确认|会面"
    "|面谈|见面|碰面|电话"
    "|[会饭见谈聊开吃喝通打发寄送去到来碰签给说问提接看跑陪请做讲报交国差假院职休病涨降停断坏批付退赔修换改])"
    "(?:了|完|过(?![两几来去年一]))"
    "|[谈聊倾讲签](?:好|妥|定|成)(?!的)|见到|碰到|遇到|聊到|谈到|(?<![会再等要能])(?:来电(?!话|显|时|后)|打来电话)|刚(?!好)|没人接|没接|未接|已经?(?!定)",
    re.I,
)
# So a verb is denied that stands after it.
DENIED = re.compile(
    w(r"not|never|\w+n't|haven't|dont|didnt|yet to") + rf"[\w\s]*$|[没未别不][{HAN}]{{0,4}}$", re.I
)
DENIES = re.compile(w(r"not|never|\w+n't|haven't") + "|[没未]")
# When it was, which alone does not say what took place: "the quote of last week".
WAS = re.compile(
    w(r"yesterday|earlier today|ago|last (?:week|night|month|(?:mon|tue|wed|thu|fri)\w*)")
    + "|昨[天日晚]|前天|上周|上个?月",
    re.I,
)
# What was meant to take place, and did not.
UNDONE = re.compile(
    w("(?:was|were) (?:going|supposed|meant|planning|about) to|should have|would have")
    + "|本来|原本|原定|原计划",
    re.I,
)
# And has another day since, which is news: 原本约明天，改成星期五.
MOVED_TO = re.compile(
    w(r"(?:moved|pushed|changed|postponed|rescheduled|bumped) to")
    + "|[改挪延推换](?:期?到|成|为|至|在|约)",
    re.I,
)
# After other words: "on my way north tomorrow I need to…", 那天我想…
I_MODAL = re.compile(
    w(
        rf"{_I} (?:need to|have to|must|will|should|want to|plan to|am going to|gotta)"
        rf"|{_I}'(?:ll|m going to)"
    )
    + "|我们?(?:想|要|得|需要|打算|准备|必须|会)(?!求|了)",
    re.I,
)
# What a customer said or is like: news, not a plan.
REPORT = re.compile(
    w(
        r"wants?|wanted|likes?|liked|asks?|asked|said|says|told|needs?|prefers?|thinks?"
        r"|thought|agree[sd]?"
        r"|confirmed|confirms|complain\w*|is|are|was|were|has|loves?|hopes?|worr\w+"
        r"|interested|happy|unhappy"
        r"|rejected|approved|accepted|decided"
    )
    + "|说|表示|反馈|觉得|认为|希望|要求|认可|同意|满意|嫌|担心|感兴趣|拒绝|喜欢|太贵|偏高",
    re.I,
)
ASKS_FIRST = re.compile(
    w(
        r"who(?:se|m)?|what(?:'s)?|when(?:'s)?|where|which|how|why|did|does|do (?:i|we|you|they)"
        r"|can (?:i|we|you)|could (?:i|we|you)|have (?:i|we)|has|should (?:i|we)|is there"
        r"|are there"
        r"|show(?: me)?|list|any"
    )
    + "|什么时候|谁|哪|有没有|是不是|有(?:什么|哪些)|查一?下|看一?下|帮我查|列出",
    re.I,
)
ASKS = re.compile(
    r"\?\s*$|有(?:什么|哪些)(?:安排|待办|会|事)|(?:吗|呢|什么|多少|哪[些里天个]|谁|几[点号次]|怎么样?|如何|什么时候)\W*$"
)
LAST_TIME = re.compile("上一?次|最近一次")
# A question that a customer asks is news.
ASKED_BY_THEM = re.compile("[问:]|想知道")
# Taken off a to-do: it says no more than that it is one.
LEADS_OFF = re.compile(
    rf"^{_GAP}(?:(?:please|pls|hey|hi)[\s,]+)*(?:(?:do not|don['’]?t|dont) forget to"
    r"|(?:please )?remember to|(?:please |can you |could you )*remind me to"
    r"|reminder(?: to(?: self)?)?:?"
    rf"|note to self:?|make sure to|(?:{_I} )?(?:need to|have to|must|should|will)|{_I}['’]ll"
    r"|to-?do:?)\s+|^(?:请|請)?(?:提醒我(?:一下)?|记得|記得|[别別]忘了?|不要忘了?|待[办辦][:：]?)[,，\s]*",
    re.I,
)

"""The words in which people tell that a planned contact was moved, called off or did not take
place, and those that may stand beside them."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import KNOWN, word

# What a planned contact is called.
NOUN = re.compile(
    word(
        r"(?:(?:zoom|teams|video|phone|site|on-?site|sales|online|team|lunch|coffee|review|status"
        r"|pricing|product|quarterly|weekly|monthly|kick-?off|crisis|urgent|budget|project|contract"
        r"|planning|intro|discovery|follow-?up|strategy|renewal|training|technical|handover) )*"
        r"(?:meetings?|mtg|meet-?ups?|visit"
        r"|call|appointment|appt|demo|catch[ -]?up|lunch|dinner|breakfast|coffee|session"
        r"|presentation|workshop|kick-?off|slot|walk-?through|check-?in|get-together|meet|zoom)"
    )
    + "|会议|会面|拜访|约会|见面|碰面|面谈|电话会?议?|视频会?议?|饭局|[午晚早][饭餐]|咖啡|演示|参观"
    "|行程|开会|预约|约访|回访|约谈|例会|洽谈|通话|走访|访厂|(?<![机开])会(?!议|[员计])|(?<=的)约",
    re.I,
)
MOVES = re.compile(
    word(
        r"(?:re-?schedul(?:e|ed|ing)|mov(?:e|es|ed|ing)|postpon(?:e|es|ed|ing)"
        r"|push(?:es|ed|ing)?|bump(?:s|ed|ing)?|shift(?:s|ed|ing)?|delay(?:s|ed|ing)?"
        r"|put(?= (?:it |us |me |this )?(?:back|off|forward))|brought|bring(?= \S+ forward)"
        r"|chang(?:e|es|ed|ing)|switch(?:es|ed|ing)?|rearrang(?:e|es|ed|ing)|slid|slipped|rebook(?:ed)?)"
        r"(?: (?:it|us|me|this|them))?(?: (?:back|off|out|forward|up|over|again))*"
    )
    + "|(?:往[后前]|临时|又|再)*"
    "(?:推迟|推后|推|延[后期迟]?|顺延|提前|改期|改约|改|挪后|挪|移|调整?|换|拖|缓)了?(?:[到至成为在去])?",
    re.I,
)
CANCELS = re.compile(
    word(
        r"cancel(?:l?ed|l?ing|l?s)?|call(?:ed|s|ing)? off|calls? it off|called it off|scrapp?ed"
        r"|fell through|fallen through|no longer (?:on|happening|taking place|going ahead)"
        r"|(?:is|are) off|won'?t happen|(?:is|are)(?:n'?t| not) happening|pulled out"
    )
    + "|取消|作废|泡汤|黄了|告吹|作罢|不(?:开|去|来|办|约|用去|用见|用开|见)了",
    re.I,
)
CANNOT = re.compile(
    word(
        r"(?:can'?t|cannot|can not|couldn'?t|could not|won'?t be able to"
        r"|(?:is|are|was|am|be)?(?: not able| unable) to)"
        r" (?:do|make|come|attend|meet)(?: it)?(?: on)?"
        r"|(?:does|do)(?:n'?t| not) (?:work|suit)|no longer works|had to (?:cancel|rearrange)"
        r"|(?:(?:is|are)n'?t|not) going to (?:be able to )?(?:make|come|attend|join)(?: it)?"
        r"(?: on)?|(?:won'?t|will not)(?: be able to)? (?:make|come|attend|join)(?: it)?(?: on)?"
        r"|(?:won'?t be|will not be|(?:is|are)(?:n'?t| not)|'s not|'re not)"
        r" (?:there|in|around|free|available|here)"
    )
    + "|[来去见到开]不了|(?<![好实存])不在(?!意|乎|话下|内|范围|于|同)|没空|没时间|不方便|不行"
    "|有冲突|撞期|抽不出时间|排不开",
    re.I,
)
# It was to be by now, and was not.
MISSED = re.compile(
    word(
        r"(?:did(?:n'?t| not)|never) (?:happen|happened|take place|took place|go ahead"
        r"|(?:show|showed|turn|turned)(?: up)?|come|came|get to meet|meet|met|make it)|no[- ]show"
        r"|stood (?:me|us) up|was(?:n'?t| not) (?:there|in|around)|missed (?:it|each other)"
        r"|(?:bailed|flaked)(?: out)?(?: on (?:me|us))?|ghosted (?:me|us)|blew (?:me|us) off"
        r"|forgot(?: about)?"
    )
    + "|没(?:有)?(?:能|法)?(?:见[到着成]?|去成|碰[到着面]|[开约谈聊]成|[来去]|出现|露面|赴约|到场"
    "|开(?:起来)?(?![始口除门发通放窗票单机户]))|扑(?:了个)?空"
    "|(?:白|空)跑(?:了)?(?:一趟)?|放了?(?:[我咱]们?)?的?(?:鸽子|鸟)|爽约|跑空",
    re.I,
)
# Why, for which there is no field: a clause with one of these, or the words of it.
REASON = re.compile(
    word(
        "sick|ill|unwell|flu|covid|fever|hospital|holiday|leave|vacation|travell?ing|trip|abroad"
        "|traffic|emergency|something came up|came up|clash(?:es)?|conflict|busy|swamped|tied up"
        "|family|funeral|flight|train|strike|snow|storm|double.?booked|stuck|out of (?:the )?office"
        "|away|in another meeting|kids?|dentist|doctor|running late|overran|audit|board meeting"
        "|guests?|visitors?|(?:called|pulled|dragged) (?:away|into)|power cut|broke down|overslept"
    )
    + "|(?:临时|突然|突发)(?![又再]?[改推延挪取])[^,;。改推延挪约]{1,12}"
    "|被(?:[他她]?(?:老板|领导|上级))?(?:叫|拉|喊|抓)[去走到][^,;。改推延挪约]{0,10}"
    "|(?:开会|会议)?(?:拖堂|拖久|延误)了?|忘记?了|车坏了|睡过头了?"
    "|(?:临时|突然|突发|今天|当天|刚好|正好|家里|公司)*(?:请(?:了)?[病事年]?假"
    "|有(?:急|别的|其[他它]|要|点|突发)?(?:事情?|安排)|出差|出国|生病|病了|发烧|感冒|住院|堵车|塞车"
    "|加班|培训|隔离|台风|下大?雨|身体不(?:舒服|适)|太忙|很忙|在忙|走不开|外出|开别的会"
    "|另有(?:会|安排))(?:了)?",
    re.I,
)
# Where somebody is instead, which says why, too; a name is masked.
ELSEWHERE = re.compile(
    r"\s*(?:and |but )?(?:[^\w\s]+|he|she|they|i|we)(?:'s|'re|'m|'ll be| is| are| am| will be"
    r"| has to (?:be|go|fly|travel)| have to (?:be|go|fly|travel)| had to (?:go|fly|leave|travel)"
    r"| needs? to (?:be|go|fly|travel))(?: going| flying| stuck| travell?ing| back| off)?"
    r" (?:in|at|to|on)(?! (?:talks|favou?r|charge|need|touch|contract|negotiat|love|board|track)) "
    r"(?:[a-z'-]+ ?){1,5}\s*",
    re.I,
)
# Who will speak of it next, no day said: "she'll ring me", 回头再约.
THEN = re.compile(
    r"\s*(?:and |but |so )?(?:(?:[^\w\s]+|he|she|they|i|we|it)?(?: |'ll |'s |'re |'m )?)?"
    r"(?:(?:will|to|is|are|am|going to|gonna|promised to) )*"
    r"(?:rings?|calls?|phones?|shouts?|texts?|emails?|e-mails?|writes?|messages?|pings?|lets?|gets?|comes?"
    r"|be|sends?|suggests?|propose?s?|gives?|finds?|reschedules?|rebooks?|waiting|wait|tells?)"
    r"(?: (?:me|us|him|her|them|you|know|back|again|to|with|in|touch|a|an|the|another|new|other"
    r"|date|day|time|slot|some|when|once|he|she|they|i|we|knows?|can|ok|for|about|it|later|soon|asap"
    r"|options?|dates|days|word|call|of))*\s*",
    re.I,
)
THEN_ZH = re.compile(
    r"\s*(?:[他她我]们?|对方|那边|客户)?(?:说|会|要|就|先|回头|到时候?|之后|以后|晚点|过后)*"
    r"(?:(?:再|另)*(?:打(?:给|电话)?|来电|回电|联[系络]|通知|约|定|告[诉知]|回复|给(?:消息|时间)|沟通"
    r"|确认)|等(?:[他她]们?|对方|那边|客户)?(?:的)?(?:通知|消息|电话|回复|确认))"
    r"(?:[我你他她]们?|时间|日期|新的|来|过来|给|了|吧|的)*\s*"
)
# Beside the day for which another is planned.
FREE = re.compile(
    word(
        "free|available|back|around|suits?|fine|good|great|possible|actually|earliest|prefers?"
        "|said|says|can|plan|put|make|rather|(?:he|she|they|it|that|we|i)'(?:ll|s|d|re)"
    )
    + "|有空|有时间|可以|方便|回来|行|没问题|那就|吧|才",
    re.I,
)
# Whose turn it is to find another day: a clause that says no more.
IN_TOUCH = re.compile(
    rf"\s*(?:(?:and|but|so|said) )*(?:{KNOWN}+|he|she|they)? ?"
    r"(?:'ll|will|wants? to|promised to|(?:is|are|'s|'re) going to)? ?"
    r"(?:(?:call|ring|phone|text|message|e-?mail|get|come|write)(?: (?:me|us))?(?: back)?"
    r"(?: to (?:me|us))?|be in touch|reach out|let (?:me|us) know"
    r"|(?:send|propose|suggest|find|pick|look for)(?: (?:me|us))?"
    r"(?= (?:a|an|another|some|new|other)\b))"
    r"(?: (?:with|when|about))?(?: (?:a|an|another|some|new|other))*"
    r"(?: (?:dates?|times?|days?|slots?))?(?: (?:instead|later|soon|again|works?|suits?))*\s*"
    rf"|\s*(?:{KNOWN}+|[他她]们?|对方|客户|那边|说|等|到时候?|回头|之后|以后|下次|有空|晚点|过几天"
    "|会|再|要|另外?)*"
    "(?:联[系络]|通知|约|找|打(?:电话)?给|回电话?|回[复覆]|告诉|定|说|看|安排)?"
    r"(?:我们?|咱们?|新?时间|消息|电话)*(?:吧|了|的)?\s*",
    re.I,
)
# How it was told: "rang to cancel".
RANG_TO = re.compile(
    r"\b(?:rang|called|phoned|wrote|texted|e-?mailed|messaged|pinged|whatsapped)(?: (?:me|us))?"
    r"(?: up| in| back)?"
    r"(?= (?:that|to (?:cancel|call|say|tell|let|move|push|postpone|reschedule|put|shift))\b)"
    r"|打(?:来|了)?电话来?(?=[说讲取改])|来电话?(?=[说讲取改])|发(?:来)?(?:微信|消息|邮件|短信|讯息)来?(?=[说讲取改])"
)
OFTEN = re.compile(word("every|each|weekly|monthly|daily") + "|每[天周月次个]", re.I)
INSTEAD = re.compile(word("instead|rather") + "|另约|改天|改日|再约|另[外行]约|另定", re.I)
NOW = re.compile(word("now"), re.I)
# A time to come of which no day is known.
SOON = re.compile(
    word(
        "(?:(?:maybe|perhaps|probably|possibly) )?"
        "(?:(?:some ?time )?(?:next|the following) (?:week|month)|some other (?:day|time)"
        "|the (?:week|month) after(?: next| that)?"
        "|another (?:day|time)|a later (?:date|day|time)|later|tbd|tba|to be confirmed)"
    )
    + "|(?:可能|也许|大概|估计)?(?<!一)"
    "(?:下下?个?(?:周|星期|礼拜|月)(?![一二三四五六日天\\d])|以后|(?:时间)?(?:待定|再定|另定))",
    re.I,
)
# What stands before a day that it was on, and behind one.
WAS_BEFORE = re.compile(
    r"(?:\b(?:can'?t|cannot|can not|couldn'?t|could not|able to|unable to) (?:do|make|come|attend"
    r"|meet)(?: it)?(?: us| me)?(?: on)?|\bfrom|\binstead of|\bnot(?: on)?"
    r"|\bwas(?: on| for| set for)?|\boriginally(?: on| for)?"
    r"|原[定本来]*(?:是|在|约)?|本来(?:是|约|定)?(?:在)?|从|由|不是|把|将)\s*(?:the )?$",
    re.I,
)
_OFF = word(
    "(?:does|do)(?:n.?t| not) (?:work|suit)|is off|no longer works|is no good|to(?! be)|is out"
)
WAS_AFTER = re.compile(
    rf"\s*(?:'s\b|s\b(?= )|的|{_OFF}"
    rf"|(?:[^,;。，；]{{0,8}}?)(?:[来去见到开]不了|没空|没时间|不方便|不行|有冲突|取消)"
    rf"|(?:上午|下午|早上|晚上)?(?:跟|和|与|去|同|约)?[^,;。，；]{{0,6}}?(?:的)?(?:{NOUN.pattern}))",
    re.I,
)
_UNABLE = r"(?<!n't be able to )(?<!not able to )(?<!unable to )"
TO_BEFORE = re.compile(
    r"(?:\b(?:to|until|till|now(?: on| for)?|for)(?: be)?(?: on)?"
    rf"|(?<!n't )(?<!not )(?<!cannot ){_UNABLE}\b(?:meet|do|make it|how about)(?: on)?"
    r"|(?:[改推延挪移调换约定]|推迟|延[后期迟]|顺延|提前|改期|改约|再约|另约|换)了?(?:[到至成为在去])?"
    r"|变成|是)\s*(?:the )?$",
    re.I,
)
BESIDE = re.compile(
    word(
        "the|our|my|a|an|with|w|at|of|for|to|until|till|on|is|are|was|were|has|have|had|been|be|being"
        "|got|gets|getting|now|again|just|it|its|it's|that|that's|this|he|she|they|we|i|you|us|me|him"
        "|her|them|their|his|let'?s|lets|let us|see|do|make|how about|what about|then|from|and|but"
        "|so|ok|okay|sorry|hi|hey|hello|please|pls|will|would|could|can|wants?|wanted|asked|asks|ask"
        "|suggested|suggests|proposed|proposes|needs?|needed|new|time|date|day|same|place|fyi|kept|bot"
        "|unfortunately|due|both|set|fixed|confirmed|agreed|works|better|happening|taking"
        "|going ahead"
        "|say|tells?|told|asking|to let (?:me|us) know|scheduled|booked|planned|by|already|because"
        "|since|as|there|instead of|gonna|up|in|s"
        "|mr|mrs|ms|dr|next|thing|one|hour|thanks|thx|also|after all|only|here|originally|too"
        "|morning|afternoon|evening"
    )
    + "|我们?|咱们?|[他她它]们?|您|你|被|对方|客户|那边|这边|那里|那[个场次]?|这[个场次]?"
    "|的|了|跟|和|与|同|去|到|在|于|又|再|也|都|就|先"
    "|已经?|刚[刚才]?|说|要|想|因为|因|由于|所以|结果|临时|时间|日子|原[定本来]*|本来|从|由|是"
    "|吧|啦|哦|喔|啊|呢|请|麻烦|帮我|把|将|约[在好到定]?|定[在为到]?|安排[在到]?|通知|告诉|需要"
    "|一下|还是|变成|成|今天|当天|下次|面|好|那|嗯|抱歉|不好意思|见面?|来|为|改|趟"
    "|[上下中]午|早上|晚上",
    re.I,
)

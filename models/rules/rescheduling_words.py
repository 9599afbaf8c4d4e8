"""The words in which people tell that a planned contact was moved, called off or did not take
place, and those that may stand beside them."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import word

# What a planned contact is called.
NOUN = re.compile(
    word(
        r"(?:(?:zoom|teams|video|phone|site|on-?site|sales|online|team|lunch|coffee|review|status"
        r"|pricing|product|quarterly|weekly|monthly|kick-?off) )*(?:meetings?|mtg|meet-?ups?|visit"
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
        r"|(?:won'?t|will not)(?: be able to)? (?:make|come|attend|join)(?: it)?(?: on)?"
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
        r"|(?:show|showed|turn|turned)(?: up)?|come|came|get to meet|meet|make it)|no[- ]show"
        r"|stood (?:me|us) up|was(?:n'?t| not) (?:there|in|around)|missed (?:it|each other)"
    )
    + "|没(?:有)?(?:见[到着成]?|去成|碰[到着面]|开成|约成|谈成|来|去|出现)|扑(?:了个)?空"
    "|(?:白|空)跑(?:了)?(?:一趟)?|放(?:了)?我?(?:们)?鸽子|爽约|跑空",
    re.I,
)
# Why, for which there is no field: a clause with one of these, or the words of it.
REASON = re.compile(
    word(
        "sick|ill|unwell|flu|covid|fever|hospital|holiday|leave|vacation|travell?ing|trip|abroad"
        "|traffic|emergency|something came up|came up|clash(?:es)?|conflict|busy|swamped|tied up"
        "|family|funeral|flight|train|strike|snow|storm|double.?booked|stuck|out of (?:the )?office"
        "|away|in another meeting|kids?|dentist|doctor|running late|overran|audit|board meeting"
    )
    + "|(?:临时|突然|突发|今天|当天|刚好|正好|家里|公司)*(?:请(?:了)?[病事年]?假"
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
# Beside the day for which another is planned.
FREE = re.compile(
    word(
        "free|available|back|around|suits?|fine|good|great|possible|actually|earliest|prefers?"
        "|said|says|can|plan|put|make|rather|(?:he|she|they|it|that|we|i)'(?:ll|s|d|re)"
    )
    + "|有空|有时间|可以|方便|回来|行|没问题|那就|吧|才",
    re.I,
)
OFTEN = re.compile(word("every|each|weekly|monthly|daily") + "|每[天周月次个]", re.I)
INSTEAD = re.compile(word("instead|rather") + "|另约|改天|改日|再约|另[外行]约|另定", re.I)
NOW = re.compile(word("now"), re.I)
# A time to come of which no day is known.
SOON = re.compile(
    word(
        "(?:(?:some ?time )?(?:next|the following) (?:week|month)|some other (?:day|time)"
        "|another (?:day|time)|a later (?:date|day|time)|later|tbd|tba|to be confirmed)"
    )
    + "|(?<!一)下个?(?:周|星期|礼拜|月)(?![一二三四五六日天\\d])|以后|时间待定|待定",
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
        "|scheduled|booked|planned|by|already|because|since|as|there|instead of|gonna|up|in|s"
        "|mr|mrs|ms|dr|next|thing|one|hour|thanks|thx|also|after all|only|here|originally|too"
        "|morning|afternoon|evening"
    )
    + "|我们?|咱们?|[他她它]们?|您|你|对方|客户|那边|这边|那里|那[个场次]?|这[个场次]?"
    "|的|了|跟|和|与|同|去|到|在|于|又|再|也|都|就|先"
    "|已经?|刚[刚才]?|说|要|想|因为|因|由于|所以|结果|临时|时间|日子|原[定本来]*|本来|从|由|是"
    "|吧|啦|哦|喔|啊|呢|请|麻烦|帮我|把|将|约[在好到定]?|定[在为到]?|安排[在到]?|通知|告诉|需要"
    "|一下|还是|变成|成|今天|当天|下次|面|好|那|嗯|抱歉|不好意思|见面?|来|为|改|趟"
    "|[上下中]午|早上|晚上",
    re.I,
)

"""Chinese phrases for dates, rewritten into the canonical English words.

The text has been folded to simplified characters before: 下週五 arrives as 下周五.
"""

from collections.abc import Callable

from models.rules import lazy_re as re
from models.rules.dates.english import MONTHS, WEEKDAYS
from models.rules.dates.numbers import (
    CHINESE_DIGITS,
    CHINESE_NUMERAL,
    chinese_number,
    chinese_year,
)

Rewrite = str | Callable[[re.Match[str]], str]

_N = rf"(?:\d+|[{CHINESE_NUMERAL}]+)"
_YEAR = r"(?:\d{4}|[零〇一二三四五六七八九]{4})"
_WEEK = "(?:周|星期|礼拜)"
_WEEKDAYS = dict(zip("一二三四五六日天123456", (*WEEKDAYS, "sun", *WEEKDAYS[:6]), strict=True))
_A_WEEKDAY = f"(?={_WEEK}[一二三四五六日天])"
# Hong Kong's words for days are parts of other words elsewhere: 钢琴晚会, 王琴晚上来, 打听日期.
_YESTERDAY = "(?:(?<![一-鿿])|(?<=[我你佢哋]))[琴寻]"
_TOMORROW = "(?<![打收旁监倾聆试接好])听"
_DAY = "日(?![本语文元系常报程志记期子式])"
_EVENING = "晚(?![上会宴报间辈安])"
# 商量一下周四, 马上周五了: the end of a word is no next week, unless 周一 ends there.
_NEXT = "(?<![^周期拜]一)下"
_LAST = "(?<![马碰赶遇])上"
_PLACE = "(?:[楼门线院房馆厅店仓库桌机厂区柜桥摊]|码头|出口|月台|展位|教室)"
_TITLE = (
    "(?:总(?![结共计额部监])|[经协副襄]理|主任|小姐|先生|女士|董|厂长|老板|工(?![作厂])|姐|哥"
    "|[店课科处院校部队]长|老师|主管)"
)
# 4点二次演示: a figure that counts something tells no minutes.
_COUNTS = (
    "(?:[一二两三四五六七八九1-9][次期家位人台套轮版批条场遍店组对边面层楼]|一[同起样直共旦些定般])"
)
_PART_OF_AN_HOUR = (
    rf"(一刻|三刻|1刻|3刻|半|[整正]|(?!{_COUNTS})[零〇]?{_N}分?(?![\d月日号天年周个]))"
)
_THIRDS_OF_A_MONTH = {"初": range(1, 11), "中": range(10, 21)}
_SPAN_BEFORE = re.compile(rf"{_N}个?(?:天|月|年|小时|钟头?|分钟|{_WEEK})[之以]?前\Z", re.ASCII)
_DAY_ENDS = r"\d号日月周期拜天\u4e00-\u9fff"
_NOONS = {"下": "afternoon", "上": "morning", "中": "noon"}
_PARTS_OF_AN_HOUR = {
    None: 0,
    "整": 0,
    "正": 0,
    "一刻": 15,
    "1刻": 15,
    "半": 30,
    "三刻": 45,
    "3刻": 45,
}


def _numbered(form: str, times: int = 1) -> Rewrite:
    """The number of the match put into a form: "{}号" makes 十五号 → 15号."""

    def rewrite(match: re.Match[str]) -> str:
        n = chinese_number(match[1])
        return "?" if n is None else form.format(n * times)

    return rewrite


def _month(match: re.Match[str]) -> str:
    n = chinese_number(match[1])
    return MONTHS[n - 1] if n and n <= 12 else "?"


def _quarter(match: re.Match[str]) -> str:
    n = chinese_number(match[1] or match[2])
    return f"q{n}" if n and n <= 4 else "?"


def _part_of_month(match: re.Match[str]) -> str:
    """下月初1号: the part of the month adds nothing, but a day outside of it contradicts it."""
    if chinese_number(match[2]) not in _THIRDS_OF_A_MONTH.get(match[1], range(20, 32)):
        return "?"
    if match[0] == match[1]:  # 6月 stands before it
        return ""
    return "month" if match.string[: match.start()].endswith(tuple("下上本这个")) else "in_month"


def _roc_year(match: re.Match[str]) -> str:
    """民國115年, the years of Taiwan: the first was 1912."""
    n = chinese_number(match[1])
    if n is None:  # 一一五, digit by digit
        n = chinese_year(match[1]) if set(match[1]) <= set(CHINESE_DIGITS) else 0
    return f"y{n + 1911}" if n else "?"


def _roc_date(match: re.Match[str]) -> str:
    month = int(match[3])
    return f"{_roc_year(match)} {MONTHS[month - 1]} {match[4]}" if 1 <= month <= 12 else "?"


def _done(match: re.Match[str]) -> str:
    """5月20日前完成 is a deadline; 三天前完成 may be three days ago or three days early."""
    before = match.string[max(0, match.start() - 10) : match.start()]
    return "?" if _SPAN_BEFORE.search(before) else ""


_IN_CANTONESE = re.compile("(?:[今听明]晚|[朝晏下]昼|听朝|听日|下午|晚上|夜晚)$")


def _clock(match: re.Match[str]) -> str:
    hour, minute = chinese_number(match[1]), _PARTS_OF_AN_HOUR.get(match[2])
    if minute is None:
        minute = chinese_number(match[2].rstrip("分").lstrip("零〇") or "0")
        if len(match[2]) == 1 and minute != 10:
            if minute is None or not _IN_CANTONESE.search(match.string[: match.start()]):
                return "?"  # 3点5厘米 is a length
            minute *= 5  # 今晚七点九 is a quarter to eight
    return "?" if hour is None or minute is None else f"{hour}:{minute:02}"


def _clock_of_fives(match: re.Match[str]) -> str:
    """三点三个字 is a quarter past in Hong Kong: the figures of a clock are five minutes apart."""
    hour, fives = chinese_number(match[1]), chinese_number(match[2])
    return "?" if hour is None or fives is None or fives > 11 else f"{hour}:{fives * 5:02}"


# In this order: the first that matches at a place wins.
PHRASES: dict[str, Rewrite] = {
    "(?:从|自)?(?:今天|今日|现在|即日)(?:开始|算?起)": "from_now",
    # words around a deadline
    "最后期限[是为]?|(?<!生)死线|(?:截止?|到期)(?:日期|时间|日)[是为]?": "by", "(?<=ddl)[是为]": "",
    "最好|务必|争取|力争|尽量|尽可能|请": "",
    "(?<=[前内])(?:完成|交付|提交|搞定)": _done,
    "(?:(?<=[年度季月周期拜])|(?<=q[1-4])|(?<=h[12]))结束[之以]?前": "within",
    rf"(?:刚刚?)?过去的?(?:[这那]个)?{_A_WEEKDAY}": "past",
    rf"即将到来的?(?:这个)?{_A_WEEKDAY}": "coming",
    # a span and the day it ends on
    "[之以]?后的今[天日]": "later", "[之以]?前的今[天日]": "ago",
    rf"(?<=[周期拜])[之以]?后的{_A_WEEKDAY}": "later_on",
    rf"(?<=[周期拜])[之以]?前的{_A_WEEKDAY}": "ago_on",
    rf"(?<=[月年周期拜天时])[零又](?={_N}(?:个|天|周|星期|礼拜|小时|分钟|年))": "and",
    # days of Hong Kong
    _TOMORROW + _DAY: "d+1", _TOMORROW + _EVENING: "d+1 evening",
    _TOMORROW + "朝(?![会政阳鲜])": "d+1 morning",
    _YESTERDAY + _DAY: "d-1", _YESTERDAY + _EVENING: "d-1 evening",
    rf"今朝(?={_N}[点:])": "d+0 morning", "[呢今]个(?=礼拜|星期|月)": "this",
    # slips of the keyboard, where nothing else can be meant
    rf"(?<=[天日早一二三四五六])([下上中])五(?={_N}[点时:])": lambda match: _NOONS[match[1]],
    "(?:星其|星奇|里拜|理拜)([一二三四五六日天])": lambda match: _WEEKDAYS[match[1]],
    r"(?<=[一二三四五六日天])夏午|(?<=天)夏午": "afternoon", "早[尚晌]": "morning",
    rf"(?<=月)({_N})好(?=$|[前早上下中晚])": _numbered("{}号"),
    "(?<![著有知成出])名天(?=[早上下中晚]|$)": "d+1", rf"(?<=月)({_N})曰": _numbered("{}日"),
    # days
    "今日头条": "?",
    "(?<![礼里崇朝])拜([一二三四五六日])(?=[朝晏上下晚夜早前]|之前|以前|$)": (
        lambda match: _WEEKDAYS[match[1]]
    ),
    r"[隔次翌][天日]|\A第二天": "next_day", rf"(?<![{_DAY_ENDS}])当[天日](?!线)": "same_day",
    "双(?:十一|11)(?!月)": "11 nov", "双(?:十二|12)(?!月)": "12 dec", "双十节": "10 oct",
    "618(?=[前大]|之前|以前|当[天日])(?:大促)?": "18 jun",
    "圣诞节?": "25 dec", "平安夜": "24 dec", "元旦节?": "1 jan", "跨年夜": "31 dec",
    "大后[天日]": "d+3", "大前[天日]": "d-3", "后[天日]": "d+2", "前[天日]": "d-2",
    "明[天日儿]": "d+1", "昨[天日儿]|昨(?=\\d{1,2}[:：点點])": "d-1", "今[天日儿]": "d+0",
    "明早": "d+1 morning", "明晚上?": "d+1 evening", "昨[晚夜]上?": "d-1 evening",
    "今早|今朝(?![一-鿿])": "d+0 morning", "今[晚夜]上?": "d+0 evening",
    # years, quarters, months
    "明年": "next year", "后年": "next next year", "去年": "last year", "前年": "last last year",
    "今年": "this year", "上半年": "h1", "下半年": "h2",
    rf"(?:公元|西元)?({_YEAR})年": lambda match: f"y{chinese_year(match[1])}",
    rf"(?:中华)?民国({_N})年": _roc_year,
    r"民国(\d{2,3})([./-])(\d{1,2})\2(\d{1,2})(?!\d)": _roc_date,
    rf"([23]\d)年(?={_N}月|[q上下第底末])": r"y20\1",
    rf"(1[0-4]\d)年(?={_N}月)": _roc_year,
    rf"第({_N})个?季度?|({_N})季(?:度|(?=[末底]))": _quarter,
    rf"(?:月|(?<=月))([初中底末尾])(?=({_N})[号日])": _part_of_month,
    "季度?[末底终]": "quarter end", "月[末底尾终]": "month end", "年[末底尾终]": "year end",
    "[末底尾]": "end",
    "两月": "2 month", "半个?月": "half month", rf"({_N})月份?": _month,
    # weeks, weekdays, days of the month; 周五周总 is somebody's Friday
    f"(?<=[一二三四五六日天])周(?=[一-鿿]{{0,2}}?{_TITLE})": "?",
    f"{_WEEK}末": "weekend", f"{_WEEK}的?(?={_WEEK}末)": "",
    rf"{_WEEK}([一二三四五六日天]|[1-6](?![\d天月年日号]))": lambda match: _WEEKDAYS[match[1]],
    r"(?<=\()([一二三四五六日])(?=\))": lambda match: _WEEKDAYS[match[1]],
    rf"第({_N})个?": _numbered("#{}"), "最后一?个?": "last", "工作[日天]": "workday",
    rf"(?<!月){_N}号(?={_PLACE})": "?",
    rf"({_N})日": _numbered("{}日"), rf"({_N})号": _numbered("{}号"),
    # time of day
    r"(?<=[\u4e00-\u9fff])(?<!大)约(?=\d{1,2}[/月]\d|[下本这]?(?:周|星期|礼拜)[一二三四五六日天]"
    r"|[明后]天)": "on",
    r"大[概约]|约(?=[\d一二三四五六七八九十两半])|差不多": "around", "左右|上下(?!午)": "ish",
    "(?:今[天日])?(?:下班|收工)(?:之|以)?前": "eod", "凌晨": "dawn", "中午|正午": "noon",
    "早上|上午|早晨|清晨|清早|一早|朝早|上昼|早": "morning", "下午|午后|下昼|晏昼": "afternoon",
    "晚上|傍晚|晚间|夜里|夜间|深夜|夜晚|晚": "evening", "午夜|半夜": "?",
    rf"({_N})[点时]({_N})个字": _clock_of_fives,
    rf"({_N})刻钟": _numbered("{} min", times=15),
    rf"({_N})[点时](?:钟|种(?!类))?{_PART_OF_AN_HOUR}?": _clock,
    # spans and where they lie
    "[几多数]个半": "?", rf"(?<![\d{CHINESE_NUMERAL}每整各哪这那])个半(?=小时|钟|月)": "1 and half",
    "个半": "and half", "半个?": "half", "(?<=[个半])钟(?=[之以]?[前后内])": "hour",
    "俩(?=个?(?:月|天|小时|钟|星期|礼拜|周))": "2", "仨(?=个?(?:月|天|小时|钟|星期|礼拜|周))": "3",
    "小时|钟头": "hour", "分钟|分": "min", "秒钟?": "sec",
    "天": "day", _WEEK: "week", "个?月": "month", "季度?": "quarter", "年": "year",
    f"{_NEXT}一?个?": "next", f"{_LAST}一?个?": "last", "[这本]一?个?": "this",
    "[之以]?后": "later", "[之以]?内|以里": "within", "或?[之以]?前": "前",
    "过两天": "?", "再?过": "in", "未来|接下来": "within",
    # deadline words, and words that add nothing
    "截止?(?:到|至|于)?|最[晚迟](?:于|到|在)?|不[晚迟]于|到期|期限|直?到": "by",
    "现在": "now", "[在于]": "on", "[的个]|[当那][天日]": "",
    rf"({_N})": _numbered("{}"),
}  # fmt: skip

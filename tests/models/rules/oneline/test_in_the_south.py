"""Lines as reps in Taiwan and Hong Kong type them: 繁體, LINE and WhatsApp, Cantonese."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from models.rules.oneline import ParsedLine, read

NOW = datetime(2027, 3, 10, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


def _read(typed: str, customer: str | None = "海禾", *mates: str) -> ParsedLine:
    return read(typed, NOW, customer, ["林建宏", "Karen Lau"], list(mates))


def _people(line: ParsedLine) -> list[str]:
    return [name for name, _ in line.theirs]


@pytest.mark.parametrize(
    ("typed", "firm"),
    [
        ("大地停車今天一早打來罵 出口柵欄機昨晚卡死", "大地停車"),
        ("仁愛商旅打來問消防申報到什麼時候", "仁愛商旅"),
        ("雲海大飯店消防複檢 偵煙器3顆沒反應", "雲海大飯店"),
        ("楓葉國小總務主任打來 課桌椅螺絲一直鬆", "楓葉國小"),
        ("Dr. Leung診所啱啱打嚟追貨", "Dr. Leung診所"),
        ("食品展換到名片 朝陽養生 採購周小姐 想找益生菌代工", "朝陽養生"),
        ("上禮拜五跟安順停車陳董打球", "安順停車"),
        ("琴日入元朗明記魚場探明叔", "元朗明記魚場"),
        ("員林 老周燈飾 經銷商轉介 老闆問有沒有CNS", "老周燈飾"),
        ("台南 阿財牛肉湯 朋友介紹的 要買真空包裝機", "阿財牛肉湯"),
        ("喺會展識咗個新客 Bright Dental Supplies,Mandy Wong", "Bright Dental Supplies"),
        ("行街撞到間新舖 叫 Bloom & Co 花店 喺大坑", "Bloom & Co"),
        ("新客戶大發腳踏車行打電話來 要問避震器批發價", "大發腳踏車行"),
    ],
)
def test_a_firm_nobody_knows_is_named_by_how_shops_are_called(typed: str, firm: str) -> None:
    assert _read(typed, None).customer == firm


@pytest.mark.parametrize(
    "typed",
    [
        "今天早會 阿凱說牙科展攤位還沒訂 我星期四前問主辦單位",
        "下午去超商寄樣品",
        "跟同事去樓下餐廳吃飯",
        "中午便當 老闆請客",
        "公司附近停車場滿了 繞了半小時",
        "喺葵涌廠同Tommy同何太開完會",
        "剛掛掉小莊電話 壓縮機又不冷了",
    ],
)
def test_what_is_passed_eaten_or_hung_up_is_nobody_s_name(typed: str) -> None:
    assert _read(typed, None).customer == ""


@pytest.mark.parametrize(
    ("typed", "score"),
    [
        ("黃場長說滿分5給4", 4),
        ("佢俾我哋service 3分（5分滿）", 3),
        ("鄭太話滿分十分俾九分 差一分係包裝", 5),
        ("慧文俾咗4粒星我哋", 4),
    ],
)
def test_points_are_read_out_of_however_many_there_are(typed: str, score: int) -> None:
    assert _read(typed).satisfaction == score


@pytest.mark.parametrize(
    ("typed", "method"),
    [
        ("剛跟海禾林建宏開完Teams 規格談好了", "online"),
        ("海禾半夜12點傳LINE改標籤第六版", "message"),
        ("今朝落咗海禾搵輝哥 龍躉死咗三條", "visit"),
        ("同海禾Karen Lau飲咗杯嘢 佢想加開兩班", "visit"),
        ("海禾林建宏mail 攪拌缸軸承異音", "email"),
    ],
)
def test_how_they_talked_is_told_in_words_of_the_south(typed: str, method: str) -> None:
    assert _read(typed).method == method


@pytest.mark.parametrize(
    "typed",
    [
        "海禾下禮拜二的約取消 簽給別家了 QQ",
        "海禾要買真空包裝機 預算10萬內",
        "海禾話我哋司機態度差 佢會親自打去道歉",
        "海禾話張單走咗去隔離廠做",
    ],
)
def test_what_only_sounds_like_a_talk_is_none(typed: str) -> None:
    assert _read(typed).method is None


@pytest.mark.parametrize(
    "typed",
    [
        "海禾冷氣滴水，住客complain咗兩晚",
        "海禾林建宏反應逆變器每天中午就跳機",
        "海禾含水率他們測只有82%",
        "海禾話部A3機印親都有條黑線,換咗鼓都係咁",
        "海禾話張櫈隻腳甩咗 要我哋即刻派人嚟換",
        "海禾問續約有冇平啲",
        "海禾昨晚又停機兩小時",
        "海禾Karen Lau LINE我說彩盒偏紫 「跟上次根本兩個顏色」 我後天給她新的打樣",
        "海禾林建宏嫌接縫很明顯 我答應中午前把接縫補好",
    ],
)
def test_what_waits_for_our_answer_is_an_issue(typed: str) -> None:
    assert _read(typed).question


@pytest.mark.parametrize(
    "typed",
    [
        "打給海禾 針沒有缺啦 是她們自己櫃子沒找到 虛驚一場",
        "海禾8樓喉轆壓力唔夠，佢哋自己搵師傅整，唔使我哋跟",
        "海禾call嚟問校服幾時到,我話四月頭,佢OK",
        "海禾林建宏嫌我們來得晚 發票月底前開",
    ],
)
def test_what_needs_nobody_of_us_is_no_issue(typed: str) -> None:
    assert _read(typed).question == ""


@pytest.mark.parametrize(
    "typed",
    [
        "海禾年約簽下來了 感謝阿本幫忙跑",
        "海禾 阿本介紹的 要買真空包裝機",
        "海禾請我吃西瓜 順便講到色選機年底想汰換",
        "海禾林建宏說船月底進港 叫我十月再找他",
        "海禾下禮拜二的約取消 簽給別家了",
    ],
)
def test_what_was_done_or_talked_of_is_no_promise(typed: str) -> None:
    assert _read(typed, "海禾", "阿本").todos == ()


def test_a_colleague_is_asked_with_you_and_at_once() -> None:
    asked = _read("海禾追貨 怡雯你幫我查一下黑貓到哪了", "海禾", "怡雯")
    told = _read("海禾打嚟追芒果蓉 我即刻叫阿文送十桶過去", "海禾", "阿文")
    assert [(one.text, one.owner) for one in asked.todos] == [("查一下黑貓到哪了", "怡雯")]
    assert [one.owner for one in told.todos] == ["阿文"]


def test_by_when_a_colleague_is_to_be_done_may_stand_apart() -> None:
    todos = _read("海禾嫌貴 我請daniel重算成本 3/15前給我", "海禾", "daniel").todos
    assert [(one.owner, one.due) for one in todos] == [("daniel", date(2027, 3, 15))]


def test_what_is_brought_along_is_due_when_they_meet() -> None:
    line = _read("海禾林建宏約我3/20早上十點去看擺哪 順便帶兩款樣品去")
    assert line.next_contact == date(2027, 3, 20)
    assert [one.due for one in line.todos] == [date(2027, 3, 20)]


@pytest.mark.parametrize(
    "typed", ["海禾要換大瓶裝 下禮拜二我帶樣品去", "海禾說包材舊了 下週二帶蛋糕盒給她看"]
)
def test_what_is_taken_to_them_is_the_next_visit_too(typed: str) -> None:
    assert _read(typed).next_contact == date(2027, 3, 16)


@pytest.mark.parametrize(
    ("typed", "day", "hour"),
    [
        ("海禾Karen話聽日個meeting要改,佢要飛東京,下星期五下晝三點先得", 19, 15),
        ("星期三約咗海禾試味 改咗做星期五下晝兩點半 上佢舖頭", 12, 14),
    ],
)
def test_the_time_that_suits_them_stands_for_the_one_that_did_not(
    typed: str, day: int, hour: int
) -> None:
    line = _read(typed)
    assert line.next_contact == date(2027, 3, day)
    assert line.next_starts in (time(hour), time(hour, 30))


def test_our_own_fitters_go_there_by_promise_and_nobody_pays_at_a_meeting() -> None:
    assert _read("海禾冷氣滴水，我哋師傅星期六朝早9點上去換盤管").todos[0].due == date(2027, 3, 13)
    assert _read("張單俾海禾壓咗兩個月 Ray話月尾實找數 唔使我哋再追").next_contact is None


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        ("早上先跑海禾找林廠長 昨晚又停機兩小時", ["林廠長"]),
        ("海禾院長嫌手套變薄 護理長倒是說還好啦", ["院長", "護理長"]),
        ("琴日入海禾探明叔,佢話啲飼料沉得太快", ["明叔"]),
        ("海禾林建宏來公司看機器 要再跟他爸商量", ["林建宏"]),
        ("海禾林建宏說報價可以 要再跟他們財務確認", ["林建宏"]),
        ("海禾林建宏還有他們院長都來了", ["林建宏", "院長"]),
        ("海禾林建宏說柯工程師做到月底 之後窗口換一位林小姐", ["林建宏"]),
        ("聽說海禾盧課長要調去桃園廠 還沒見過接他的人", []),
        ("海禾嗰單凍過水,之前應承俾何太嘅sample唔使送喇", []),
        ("海禾Karen個assistant話佢放緊假,三月廿號先返", []),
        ("海禾姑娘話部煎藥機又跳掣", ["姑娘"]),
    ],
)
def test_those_took_part_who_spoke_and_nobody_who_is_spoken_of(
    typed: str, there: list[str]
) -> None:
    assert _people(_read(typed)) == there


def test_what_the_writer_sighs_or_doubts_is_no_feedback() -> None:
    assert _read("海禾許主任還說「這次真的最後一版」 哈哈誰信").feedback == ""
    said = "海禾Karen Lau說彩盒偏紫 「跟上次那批根本兩個顏色」 傻眼 我後天給她新的"
    assert "傻眼" not in _read(said).feedback


@pytest.mark.parametrize(
    "typed",
    [
        "海禾問可不可以月結60天 我沒敢答應 要先問老闆",
        "海禾Karen Lau問可唔可以分兩期俾錢,要返去問老細",
        "海禾林建宏問可唔可以分兩期俾錢,我要返去問老細",
    ],
)
def test_whom_of_our_own_we_are_to_ask_is_a_promise(typed: str) -> None:
    assert "問老" in _read(typed).todos[0].text
    assert _read("海禾Karen Lau說不錯 要先問老闆").todos == ()

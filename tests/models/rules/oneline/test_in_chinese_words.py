"""Lines in Chinese whose words mean another thing than they seem to: new firms by what leads to
their name, trouble that is none, plans without an hour, and what was talked of already."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from models.rules.names.decision_chain import Link
from models.rules.names.people import is_called_by_office, meant
from models.rules.oneline import ParsedLine, read

NOW = datetime(2027, 3, 10, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


def _read(typed: str, customer: str | None = "恒瑞", *mates: str) -> ParsedLine:
    return read(typed, NOW, customer, ["陈志明", "李丽"], mates or ("小周", "阿哲"))


def _next(typed: str) -> tuple[date | None, time | None, str]:
    line = _read(typed)
    return line.next_contact, line.next_starts, line.next_place


@pytest.mark.parametrize(
    ("typed", "firm"),
    [
        ("逛展碰到个苏州明创门业的罗总 想代理我们的锁", "苏州明创门业"),
        ("路過台南的永昌豆腐坊 進去聊了一下", "永昌豆腐坊"),
        ("昨日去咗元朗大生冻肉 老细话冻柜唔够冻", "元朗大生冻肉"),
        ("剛跑完恆春那間海景民宿 老闆說冷氣不冷", "海景民宿"),
        ("卖灯那个老板公司叫星彩工艺打电话来问价", "星彩工艺"),
        ("首次拜访 河北远山水泥制品 采购处韩处长", "河北远山水泥制品"),
        ("早上9點到新竹拜訪明曜光電(新)，設備課許課長", "明曜光電"),
        ("喺花展識咗間順發有機農場 個Ivy想試貨", "順發有機農場"),
    ],
)
def test_a_firm_is_known_by_the_words_that_lead_to_its_name(typed: str, firm: str) -> None:
    assert _read(typed, None).customer == firm


@pytest.mark.parametrize(
    "typed",
    [
        "昨天认识了一个做冷冻食品的老板 姓方",
        "路过楼下那家连锁咖啡厅坐了十分钟",
        "今天跑了三家五金店 都没人",
        "去了顺丰物流寄样",
        "约我礼拜天去山上烤肉 人到就好",
    ],
)
def test_where_one_goes_or_what_they_deal_in_is_nobodys_name(typed: str) -> None:
    assert _read(typed, None).customer == ""


@pytest.mark.parametrize(
    "typed",
    [
        "恒瑞 现场12个点没一个漏的",
        "丢标了 恒瑞那个标 差3个点",
        "恒瑞陈工说刀片寿命有差",
        "恒瑞陈工说对面间厂的货老坏",
        "恒瑞陈工问交期 我回15天",
        "恒瑞陈工催发票 我已经让财务寄出去了",
        "恒瑞的合同卡在他们法务",
    ],
)
def test_what_only_sounds_like_trouble_is_none(typed: str) -> None:
    line = _read(typed)
    assert (line.question, line.urgency) == ("", None)


@pytest.mark.parametrize(
    "typed",
    [
        "恒瑞的陈工退了两台 说跟机床不配",
        "恒瑞陈工说昨天那车料少300公斤",
        "恒瑞李丽说对账单差了80块",
        "恒瑞陈工说轴承抽检有3只超差",
        "恒瑞软件老闪退 问啥时候修好",
    ],
)
def test_what_is_short_or_sent_back_is_trouble(typed: str) -> None:
    assert _read(typed).question


@pytest.mark.parametrize(
    ("typed", "contact"),
    [
        ("跟恒瑞聊了扩产 4月8号陈工从日本回来再细谈", (date(2027, 4, 8), None, "")),
        ("恒瑞要看数据 下周四上午去佛山当面讲", (date(2027, 3, 18), None, "佛山")),
        ("恒瑞预算没批 清明后4/9再约", (date(2027, 4, 9), None, "")),
        ("恒瑞课程4/8开训 前一天再打给她", (date(2027, 4, 7), None, "")),
        ("恒瑞要看审计日志，明天10点我拉产品线上给她演示", (date(2027, 3, 11), time(10), "")),
        ("恒瑞要换方案 3/18下午3点过去重新看样", (date(2027, 3, 18), time(15), "")),
        ("恒瑞的保养排3/27早上九点", (date(2027, 3, 27), time(9), "")),
        ("恒瑞要谈年框，18号下午两点他办公室接着谈", (date(2027, 3, 18), time(14), "他办公室")),
    ],
)
def test_a_plan_is_read_by_its_day(typed: str, contact: tuple[date, time | None, str]) -> None:
    assert _next(typed) == contact


@pytest.mark.parametrize(
    "typed",
    [
        "恒瑞陈工说4月1号开始涨价",
        "跟恒瑞聊了 下周一他们内部开会讨论",
        "恒瑞 李丽 3月15号货到",
        "早上9点到恒瑞看了样机",
    ],
)
def test_a_day_of_theirs_is_no_plan(typed: str) -> None:
    assert _read(typed).next_contact is None


@pytest.mark.parametrize(
    ("typed", "text", "owner", "due"),
    [
        ("恒瑞要加夹具，图纸我今晚画好发他", "图纸画好发他", None, date(2027, 3, 10)),
        ("恒瑞催资料 资料小周你今天发一下", "资料发一下", "小周", date(2027, 3, 10)),
        ("恒瑞账期要90天，我没敢应 说下周一答复他", "答复他", None, date(2027, 3, 15)),
        ("恒瑞 采购吴姐，面料报价14号之前发她邮箱", "面料报价发她邮箱", None, date(2027, 3, 14)),
    ],
)
def test_a_promise_may_begin_with_what_is_sent(
    typed: str, text: str, owner: str | None, due: date
) -> None:
    (todo,) = _read(typed).todos
    assert (todo.text.removeprefix("说"), todo.owner, todo.due) == (text, owner, due)


@pytest.mark.parametrize(
    "typed",
    [
        "恒瑞的单子等他领导批 月底前给信儿",
        "恒瑞陈工 年底前要开三家分店",
        "小周替我去的恒瑞 9号上午10点",
    ],
)
def test_what_they_do_or_what_was_done_is_no_promise(typed: str) -> None:
    assert _read(typed).todos == ()


@pytest.mark.parametrize(
    ("typed", "method"),
    [
        ("恒瑞李丽说报修三天连个电话都没有", None),
        ("恒瑞李丽说部机reset返已經ok晒 唔使上門", None),
        ("恒瑞陈工抱怨缺件 今天一定要回电给他", None),
        ("小周替我去的恒瑞 换了两块板", "visit"),
        ("恒瑞 昨天在厂里唠了半天", "visit"),
        ("喺花展識咗順發有機農場個Ivy", "event"),
    ],
)
def test_how_they_talked_is_what_took_place(typed: str, method: str | None) -> None:
    assert _read(typed).method == method


def test_what_passed_today_was_today() -> None:
    line = _read("恒瑞陈工今早跟我抱怨包装")
    assert line.occurred_at is not None
    assert line.occurred_at.date() == NOW.date()


def test_a_rare_surname_is_known_by_its_office() -> None:
    known = Link("普文华", "社长")
    assert is_called_by_office("普社长请吃火锅", known)
    assert not is_called_by_office("普总请吃火锅", known)


def test_a_doctor_may_head_a_laboratory() -> None:
    head = Link("顾文博", "实验室主任")
    assert meant("顾博士", [head]) == [head]


def test_nobody_is_called_by_the_end_of_anothers_name() -> None:
    known = [Link("林嘉敏", "总监"), Link("俞敏", "经理")]
    assert meant("嘉敏姐", known) == known[:1]


@pytest.mark.parametrize("typed", ["恒瑞陈工说操作简单护士都会用", "恒瑞 打了个电话祝贺"])
def test_a_word_is_nobodys_name(typed: str) -> None:
    assert not {name for name, _ in _read(typed).theirs} - {"陈工"}

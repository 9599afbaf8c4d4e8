"""Charts and tables: inside Slack's limits whatever people are called, and the same as lines."""

from hypothesis import given
from hypothesis import strategies as st

from bot.localslack.validation import check_blocks
from handlers.views import blocks, charts

NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
VALUES = st.integers(0, 10**9)


@given(st.lists(NAMES, max_size=30))
def test_labels_are_short_and_told_apart(names: list[str]) -> None:
    found = charts.labels(names)
    assert len(found) == len(set(found)) == len(names)
    assert all(0 < len(label) <= charts.MAX_LABEL for label in found)


def test_two_names_that_begin_alike_are_numbered() -> None:
    names = ["Alexandra Constantinou A", "Alexandra Constantinou B", "Bob", "Bob"]
    assert charts.labels(names) == [
        "Alexandra Constanti…",
        "Alexandra Constan… 2",
        "Bob",
        "Bob 2",
    ]


@given(st.lists(st.tuples(NAMES, VALUES, VALUES), min_size=1, max_size=30), NAMES)
def test_a_chart_of_any_names_passes_slack_s_checks(
    rows: list[tuple[str, int, int]], series: str
) -> None:
    names = [name for name, _, _ in rows]
    values = [[now for _, now, _ in rows], [then for _, _, then in rows]]
    chart = charts.bar_chart("Shares", names, [series, series], values)
    assert check_blocks([chart], "message") == []


@given(st.lists(st.tuples(NAMES, VALUES), min_size=1, max_size=20))
def test_without_charts_a_table_says_the_same_in_lines(rows: list[tuple[str, int]]) -> None:
    cells = [[charts.cell(name), charts.number(many, f"{many}%")] for name, many in rows]
    table = charts.data_table("By person", [[charts.cell("Who"), charts.cell("Kept")], *cells])
    chart = charts.bar_chart("Kept", ["a"], ["b"], [[1]])
    shown = [blocks.divider(), chart, table]
    assert check_blocks(shown, "message") == []
    plain = charts.plainer(shown)
    assert check_blocks(plain, "message") == []
    assert charts.is_rich(shown)
    assert not charts.is_rich(plain)
    said = "\n".join(block["text"]["text"] for block in plain if "text" in block)
    assert plain[0] == blocks.divider()
    for name, many in rows:
        assert f"• {blocks.escape(name or '–')} · Kept {many}%" in said


def test_what_has_neither_stays_as_it_is() -> None:
    shown = [blocks.section("a"), blocks.divider()]
    assert charts.plainer(shown) == shown

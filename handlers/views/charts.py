"""Charts and data tables, in messages alone, inside Slack's limits; and the same without them."""

from collections.abc import Iterable, Sequence

from handlers.views import blocks
from handlers.views.blocks import Block

CHART, TABLE = "data_visualization", "data_table"
MAX_TITLE, MAX_LABEL, MAX_BARS = 50, 20, 20
ROWS_IN_SECTION = 8  # of a table: with long names they stay below what a section holds


def cell(text: str) -> Block:
    """Of a table: text that may not be empty."""
    return {"type": "raw_text", "text": text or "–"}


def number(value: int, text: str) -> Block:
    """A cell that is sorted by its value and reads as text."""
    return {"type": "raw_number", "value": value, "text": text}


def data_table(caption: str, rows: list[list[Block]]) -> Block:
    """The first row is the heading."""
    return {"type": TABLE, "caption": caption, "rows": rows}


def bar_chart(
    title: str, bars: Sequence[str], series: Sequence[str], values: Sequence[Sequence[int]]
) -> Block:
    """Of which a message takes two at most. Of each series, in the order of the bars, a value."""
    categories = labels(bars[:MAX_BARS])
    drawn = [
        {
            "name": name,
            "data": [
                {"label": label, "value": value}
                for label, value in zip(categories, some, strict=False)
            ],
        }
        for name, some in zip(labels(series), values, strict=True)
    ]
    axes = {"categories": categories}
    chart = {"type": "bar", "series": drawn, "axis_config": axes}
    return {"type": CHART, "title": blocks.cut(title, MAX_TITLE), "chart": chart}


def labels(names: Iterable[str]) -> list[str]:
    """As a chart takes them: short, and no two alike."""
    found: list[str] = []
    for name in names:
        label, number = blocks.cut(name or "–", MAX_LABEL), 2
        while label in found:
            end = f" {number}"
            label, number = blocks.cut(name or "–", MAX_LABEL - len(end)) + end, number + 1
        found.append(label)
    return found


def is_rich(shown: Iterable[Block]) -> bool:
    """Whether there is a chart or a table among them, which a workspace may not have yet."""
    return any(one["type"] in (CHART, TABLE) for one in shown)


def plainer(shown: Iterable[Block]) -> list[Block]:
    """Without charts, and with a table's rows as lines."""
    found: list[Block] = []
    for one in shown:
        if one["type"] == TABLE:
            found += _lines_of(one)
        elif one["type"] != CHART:
            found.append(one)
    return found


def _lines_of(table: Block) -> list[Block]:
    """ "• bob · Follow-ups 4 · …": the first cell of a row is whom the others are of."""
    [_, *heads], *rows = ([cell["text"] for cell in row] for row in table["rows"])
    lines = [
        " · ".join([first, *(f"{head} {one}" for head, one in zip(heads, rest, strict=True))])
        for first, *rest in rows
    ]
    said = [f"*{blocks.escape(table['caption'])}*", *(f"• {blocks.escape(line)}" for line in lines)]
    return [
        blocks.section("\n".join(said[at : at + ROWS_IN_SECTION]))
        for at in range(0, len(said), ROWS_IN_SECTION)
    ]

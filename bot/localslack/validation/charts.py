"""Charts and data tables: numbers and labels that must fit together."""

from collections.abc import Iterator

from bot.localslack.validation.schema import say
from bot.localslack.world.shapes import Json

TABLE_CHARACTERS = 10_000


def data_table_problems(block: Json, at: str) -> Iterator[str]:
    rows = block["rows"]
    if len({len(row) for row in rows}) > 1:
        yield say("all rows must have the same number of cells", f"{at}/rows")
    if any(cell["type"] == "rich_text" for cell in rows[0]):
        yield say("header cells cannot be rich_text", f"{at}/rows/0")
    characters = sum(len(str(cell.get("text", ""))) for row in rows for cell in row)
    if characters > TABLE_CHARACTERS:
        yield say(f"must be less than {TABLE_CHARACTERS + 1} characters", f"{at}/rows")
    if block.get("row_header_column_index", 0) >= len(rows[0]):
        yield say("row_header_column_index is not a column", at)


def chart_problems(block: Json, at: str) -> Iterator[str]:
    chart, here = block["chart"], f"{at}/chart"
    if chart["type"] == "pie":
        for index, segment in enumerate(chart["segments"]):
            if segment["value"] <= 0:
                yield say("must be greater than 0", f"{here}/segments/{index}/value")
        return
    names = [series["name"] for series in chart["series"]]
    if len(set(names)) < len(names):
        yield say("names of series must be unique", f"{here}/series")
    categories = chart["axis_config"]["categories"]
    for index, series in enumerate(chart["series"]):
        if [point["label"] for point in series["data"]] != categories:
            yield say("labels must match the categories", f"{here}/series/{index}/data")

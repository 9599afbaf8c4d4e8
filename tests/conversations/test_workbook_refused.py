"""A file of which nothing can be read: what is known of it, and what is missing."""

from tests.conversations.test_workbook import drop, workbook
from tests.office import Office


async def test_a_file_without_the_customers_names_is_told_what_is_missing(office: Office) -> None:
    rows = [["Colour", "Seats", "Stage", "Parking"], ["red", "12", "x", "yes"], ["blue", "3", "y"]]
    said = (await drop(office, workbook(rows))).text
    assert "I can't find a column with the customers' names" in said
    assert "Headings I know: “Stage”." in said


async def test_a_file_with_few_headings_that_are_known_is_told_them(office: Office) -> None:
    rows = [["店名", "口味", "座位", "颜色", "停车"], ["甲", "乙", "丙", "丁", "戊"]]
    said = (await drop(office, workbook(rows))).text
    assert "I know too few headings" in said
    assert "Those I know: “店名”." in said


async def test_a_file_of_which_no_heading_is_known_is_told_what_one_looks_like(
    office: Office,
) -> None:
    rows = [["red", "green", "blue"], ["a", "b", "c"]]
    said = (await drop(office, workbook(rows))).text
    assert "It needs a row of headings such as “Customer, Industry, Stage”." in said

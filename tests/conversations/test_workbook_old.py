"""An export that comes back after days takes back nothing that was done in Slack since: of its
cells only those count that somebody has touched."""

from io import BytesIO

from openpyxl import load_workbook
from sqlmodel import Session, select

from models.commitments.deal import Deal
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.followups.followup import FollowUp
from tests.conversations.deals import enter
from tests.conversations.profiles import add, shown
from tests.conversations.records import record
from tests.conversations.test_workbook import drop, exported
from tests.office import Office


def edited(content: bytes, sheet: str, cell: str, value: str) -> bytes:
    book = load_workbook(BytesIO(content))
    book[sheet][cell] = value
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


async def work(office: Office) -> None:
    await office.alice.types("/todo")
    await add(
        office, office.alice, "Acme Ltd", industry="Toys", chain="Tom Lee (CFO)", goals="Grow"
    )
    await record(
        office, office.alice, "Acme Ltd", feedback="Too dear by 10%", todo_1_text="send the offer"
    )
    await enter(office, office.alice, "Acme Ltd CNY 500k", kind="renewal", stage="proposal")
    await office.alice.types("/todo call Acme Ltd back by May 8")
    await office.alice.types("/todo buy a laptop by May 8")


async def go_on(office: Office) -> None:
    """What happens in Slack after the export."""
    await office.skip(days=1)
    listed = await office.alice.types("/todo")
    for what in ("call Acme Ltd", "laptop", "send the offer"):
        await listed.click("Done", near=what)
    form = await (await shown(office.alice, "Acme Ltd")).click("Edit")
    await form.fill(industry="Games", goals="", chain="Tom Lee (CEO)\nAnn Tang")
    await form.submit()
    await office.settle()

    def change(session: Session) -> None:
        session.exec(select(FollowUp)).one().feedback = "Too dear by a tenth"  # as edited
        session.exec(select(Deal)).one().cents = 40_000_000

    await office.bot.database.write(change)


async def test_an_old_export_that_nobody_touched_changes_nothing(office: Office) -> None:
    await work(office)
    content = await exported(office)
    await go_on(office)
    preview = await drop(office, content, "kept.xlsx")
    assert "Import" not in preview.buttons
    assert "Not taken over" not in preview.text
    assert "→" not in preview.text


async def test_of_an_old_export_only_what_was_touched_is_taken(office: Office) -> None:
    await work(office)
    content = await exported(office)
    await go_on(office)
    touched = edited(content, "Customer profile", "C2", "200 staff")
    preview = await drop(office, touched, "kept.xlsx")
    assert preview.text.count("→") == 1
    await preview.click("Import")
    await office.settle()
    acme, todos = await office.bot.database.read(
        lambda session: (session.exec(select(Customer)).one(), session.exec(select(Todo)).all())
    )
    assert (acme.size, acme.industry, acme.goals) == ("200 staff", "Games", "")
    assert all(one.done_at for one in todos)


async def test_a_cell_that_somebody_turns_back_counts(office: Office) -> None:
    await work(office)
    listed = await office.alice.types("/todo")
    await listed.click("Done", near="call Acme Ltd")
    content = await exported(office)
    sheet = load_workbook(BytesIO(content))["To-dos"]
    [row] = [one[0].row for one in sheet.iter_rows() if one[1].value == "call Acme Ltd back"]
    preview = await drop(office, edited(content, "To-dos", f"E{row}", "Open"), "kept.xlsx")
    assert "Done → Open" in preview.text


async def test_a_customer_renamed_since_keeps_its_new_name(office: Office) -> None:
    await work(office)
    content = await exported(office)
    form = await (await shown(office.alice, "Acme Ltd")).click("Edit")
    await form.fill(name="Acme Group")
    await form.submit()
    await office.settle()
    preview = await drop(office, content, "kept.xlsx")
    assert "Import" not in preview.buttons
    assert "Acme Group" in (await shown(office.alice, "Acme Group")).text

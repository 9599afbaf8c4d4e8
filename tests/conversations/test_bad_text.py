"""Text that is too long, in other scripts or full of markup is kept and said as it was typed."""

from sqlmodel import Session, select

from models.followups.remark import Comment
from tests.conversations.records import answer, record
from tests.office import Office

LONG = "word " * 2000  # 10,000 characters
HEBREW = "שלום בע״מ"
MARKUP = "<!channel> *x* _y_ <b>b</b> &lt; <@UBOB> <http://a.example|click>"


# 10,000 characters


async def test_what_is_too_long_for_its_input_is_named_above_it(office: Office) -> None:
    await record(office, office.alice, "Acme")
    for line in (f"/followup Acme: {LONG}", f"/followup Acme: hi. todo: {LONG}"):
        form = await office.alice.types(line)
        assert "the limit is 3,000. The rest isn't in the form" in form.text
        assert form.value("content").endswith("…")
        await form.close()
    form = await office.alice.types(f"/issue Acme {LONG}")
    assert "the limit is 3,000. The rest isn't in the form" in form.text
    await form.close()
    form = await office.alice.types(f"/followup {LONG}")
    assert "the limit is 100 characters" in form.text
    assert "the limit is 3,000. The rest isn't in the form" in form.text


async def test_a_long_todo_is_kept_whole_in_the_content(office: Office) -> None:
    promise = "寄样品 " * 200
    form = await office.bob.types(f"/followup 華興: 看了樣品。待辦：{promise}")
    assert promise.strip() in form.value("content")
    assert form.value("todo_1_text").startswith("寄样品")


async def test_a_todo_that_is_too_long_is_given_back(office: Office) -> None:
    said = await answer(office, office.bob, f"/todo {'寄樣品' * 300}")
    assert "900" in said
    assert f"您輸入的內容：/todo {'寄樣品' * 300}" in said


async def test_what_is_pasted_into_a_field_is_kept_and_said_to_be_too_long(office: Office) -> None:
    form = await office.alice.types("/followup")
    assert form.text.count("Up to 3,000 characters.") == 2
    pasted = "x" * 3200
    await form.fill(customer="Acme", content=pasted)
    refused = await form.submit()
    assert "3000" in refused.errors["content"]
    assert form.value("content") == pasted


async def test_a_note_that_is_too_long_is_never_saved_without_its_end(office: Office) -> None:
    said = f"met Li at Acme: {'plan A is fine. ' * 250}the end"
    await office.alice.says(said)
    await office.settle()
    form = await office.alice.dm.last().click("Save")
    assert "the limit is 3,000. The rest isn't in the form" in form.text


async def test_a_long_comment_is_kept_whole(office: Office) -> None:
    told = await record(office, office.alice, "Acme")
    said = f"{'plan A is fine. ' * 250}the end"
    await office.alice.says(said, thread_ts=told.place.ts)
    await office.settle()

    def kept(session: Session) -> str:
        return session.exec(select(Comment)).one().text

    assert await office.bot.database.read(kept) == said


async def test_the_title_of_a_deal_that_is_too_long_is_named(office: Office) -> None:
    await record(office, office.alice, "Acme")
    form = await office.alice.types(f"/deal Acme CNY 500k new, proposal, {'licences ' * 30}")
    assert "and 150 fit. The rest isn't in the form" in form.text


async def test_a_long_message_made_a_todo_is_said_to_be_cut(office: Office) -> None:
    await office.bob.says("plan A is fine. " * 50, channel="sales")
    form = await office.alice.uses_shortcut("make_todo", on=office.bob.channel("sales").last())
    assert "and 500 fit. The rest isn't in the form" in form.text


# Emoji and text from right to left


async def test_emoji_and_right_to_left_names_are_kept_as_they_are(office: Office) -> None:
    told = await record(office, office.mei, f"{HEBREW} 🏢", content=f"{HEBREW} 🎉 报价 3 万元")
    assert HEBREW in told.text
    # The name keeps to itself, or the day after it would be read from the wrong side.
    assert f"\u2068{HEBREW} 🏢\u2069 · 5月6日（周三）10:30" in told.text
    assert f"{HEBREW} 🎉 报价 3 万元" in told.text
    form = await office.mei.types(f"/followup {HEBREW}")
    assert str(form.value("customer")).isdigit()


async def test_a_name_cannot_turn_what_follows_around(office: Office) -> None:
    told = await record(office, office.alice, "\u202eemcA\u202c")
    assert "Recorded: emcA · Wed, May 6" in told.text


# What no database takes


async def test_what_nobody_types_is_dropped_wherever_it_comes_from(office: Office) -> None:
    told = await record(office, office.alice, "Ac\x00me\ud83d", content="plan\x00 A\udc00\x1b")
    assert "Recorded: Acme · Wed, May 6" in told.text
    assert "plan A" in told.text
    said = await office.alice.types("/todo send\x00 the deck\ud83d to Acme by Friday")
    assert "send the deck to Acme" in said.text
    office.slack.change_user("bob", display_name="Bo\x00b \ud83d", real_name="Bo\x00b \ud83d")
    await office.bob.opens_home()
    await office.settle()


# HTML and mrkdwn


async def test_markup_in_any_field_is_said_as_it_was_typed(office: Office) -> None:
    told = await record(
        office,
        office.alice,
        "A&B <Co> &lt;",
        content=MARKUP,
        feedback=MARKUP,
        theirs=["<b>Li</b> (*CTO*)"],
        todo_1_text=MARKUP,
        todo_1_due="2026-05-07",
        next_contact="2026-05-08",
        issue="complex",
        issue_question=MARKUP,
    )
    form = await told.click("Time, place, materials")
    await form.fill(place=MARKUP, materials=MARKUP)
    assert (await form.submit()).closed
    await office.settle()
    await office.alice.types(f"/todo {MARKUP} by Friday")
    await office.alice.types(f"/followup manager {MARKUP}")
    await office.alice.types("/todo")
    await office.alice.types("/issue")
    await office.alice.types("/customer A&B <Co> &lt;")
    await office.alice.opens_home()
    await office.skip(days=3)

    assert "A&B <Co> &lt;" in told.text
    assert "<b>b</b> &lt;" in told.text
    said = [call for call in office.slack.calls if call.method != "views.open"]
    told_in = [text for call in said for text in mrkdwn(call.args)]
    for seen in office.alice.ephemerals:
        told_in += mrkdwn({"text": seen.place.text, "blocks": seen.place.blocks})
    assert any("&lt;!channel&gt;" in text for text in told_in)
    for text in told_in:
        assert "<!" not in text, text
        assert "<@UBOB>" not in text, text
        assert "<http" not in text, text
        assert "<b>" not in text, text


def mrkdwn(part: object, key: str = "") -> list[str]:
    """Every text of a call in which Slack would read markup."""
    if isinstance(part, dict):
        if part.get("type") == "plain_text":
            return []
        return [text for name, one in part.items() for text in mrkdwn(one, name)]
    if isinstance(part, list):
        return [text for one in part for text in mrkdwn(one)]
    return [part] if isinstance(part, str) and key == "text" else []


async def test_a_long_command_that_is_refused_is_given_back(office: Office) -> None:
    typed = "send it " * 325
    refused = await office.alice.types(f"/todo {typed}")
    assert typed.strip() in " ".join(refused.text.split())

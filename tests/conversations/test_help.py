"""`/followup help` names every command, and what it shows as an example works."""

import re

import pytest

from bot.localslack.people.people import Person
from bot.localslack.world.errors import PersonError
from handlers import text as texts
from handlers.commands import SUBCOMMANDS
from models.rules.characters import simplified
from tests.conversations.profiles import add
from tests.office import Office

EXAMPLE = re.compile(r"`(/[^`]+)`")
CUSTOMERS = {"en": "Acme", "zh-CN": "科技公司", "zh-TW": "科技公司"}
UNREAD = ("看不出", "can't read", "don't know", "不认识", "不認識", "Something went wrong", "出错")


def person_of(office: Office, language: str) -> Person:
    return {"en": office.alice, "zh-CN": office.mei, "zh-TW": office.bob}[language]


@pytest.mark.parametrize("language", CUSTOMERS)
async def test_each_example_of_the_help_works(office: Office, language: str) -> None:
    who = person_of(office, language)
    office.slack.change_user(who.user.name, is_admin=True)
    await add(office, who, CUSTOMERS[language])
    for one in (office.alice, office.bob, office.mei):
        await one.types("/followup help")
    await who.types("/followup currency CNY")
    text = texts.of(language)
    for line in EXAMPLE.findall(text("help") + text("help-more")):
        if "https://" in line:
            continue
        typed = line.replace("@lee", "@bob" if language != "zh-TW" else "@alice")
        typed = typed.replace("@mei", "@alice" if language == "zh-CN" else "@mei")
        try:
            shown = await who.types(typed)
        except PersonError as error:
            raise AssertionError(typed) from error
        assert not any(one in shown.text for one in UNREAD), (typed, shown.text)
        if who.modal is not None:
            await who.modal.close(all_of_them=True)


@pytest.mark.parametrize("language", CUSTOMERS)
def test_each_command_is_in_the_help(language: str) -> None:
    text = texts.of(language)
    said = simplified(text("help") + text("help-more"))
    missing = [
        command
        for command, (words, _) in SUBCOMMANDS.items()
        if command not in said and not any(f"/followup {word}" in said for word in words)
    ]
    assert set(missing) <= {"/followup help", "/followup rate"}

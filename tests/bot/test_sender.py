"""What Slack's answers and silences mean for a delivery, against the local Slack."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from slack_sdk.web.async_client import AsyncWebClient
from sqlmodel import Session

from bot.clock import SkippableClock
from bot.localslack.server.slack import LocalSlack
from bot.localslack.world.faults import ApiError, Fault, Lost, NoAnswer, RateLimited, ServerError
from bot.localslack.world.workspace import TEAM
from bot.sandbox.play import local_slack
from bot.sender import EVENT_TYPE, RATE_LIMIT_SECONDS, Sender
from handlers import slack_errors
from handlers.people.directory import SlackDirectory
from models import Todo
from models.database.database import Database
from models.delivery.sync import sync_reminders
from models.notifications import load
from models.notifications.notification import Notification
from models.rules.lease import LEASE
from scheduler.deliver import Deliverer
from scheduler.messenger import DeliveryUnknown, Held, Message, PermanentFailure, Sent, TryLater
from tests.firm import START, claim_next, found

SECRET = "Acme pays 10 % less"


@pytest.fixture
def clock() -> SkippableClock:
    return SkippableClock(START, frozen=True)


@pytest.fixture
async def slack(clock: SkippableClock) -> AsyncIterator[LocalSlack]:
    async with local_slack(clock) as slack:
        yield slack


@pytest.fixture
async def database(sqlite_url: str) -> AsyncIterator[Database]:
    """A to-do that is to be said to alice now."""
    database = Database(sqlite_url, sync_reminders)
    people = found(database.engine, TEAM)
    await database.for_team(TEAM).write(
        lambda session: Todo.create(
            session, SECRET, owner=people["alice"], by=people["bob"], now=START
        )
    )
    yield database
    database.close()


@pytest.fixture
def sender(slack: LocalSlack, database: Database, clock: SkippableClock) -> Sender:
    client = AsyncWebClient(slack.bot_token, base_url=slack.api_url, retry_handlers=[], timeout=1)
    people = SlackDirectory(database, clock.now, lambda: None)
    return Sender(client, people, database, clock.now)


@pytest.fixture
async def message(database: Database, clock: SkippableClock) -> Message:
    def take(session: Session) -> Message:
        delivery = claim_next(session, clock.now())
        said = load.load_all(session, delivery.reminders(session))
        notifications = [one for one in said if isinstance(one, Notification)]
        return Message(delivery, delivery.recipient(session), notifications)

    return await database.write(take)


async def test_a_message_is_posted_to_the_person_and_found_again(
    slack: LocalSlack, sender: Sender, message: Message
) -> None:
    assert await sender.find_sent(message) is None
    sent = await sender.send(message)
    posted = slack.person("alice").dm.last()
    assert SECRET in posted.text
    assert sent == Sent(posted.place.channel, posted.ts)
    assert await sender.find_sent(message) == sent
    assert slack.refusals == []


async def test_the_metadata_is_an_opaque_id_and_nothing_else(
    slack: LocalSlack, sender: Sender, message: Message
) -> None:
    await sender.send(message)
    assert slack.person("alice").dm.last().metadata == {
        "event_type": EVENT_TYPE,
        "event_payload": {"id": message.delivery.token},
    }
    assert len(message.delivery.token) >= 20


async def test_links_in_what_people_typed_are_not_unfurled(
    slack: LocalSlack, sender: Sender, message: Message
) -> None:
    await sender.send(message)
    post = next(call for call in slack.calls if call.method == "chat.postMessage")
    assert str(post.args["unfurl_links"]).lower() in ("false", "0")
    assert str(post.args["unfurl_media"]).lower() in ("false", "0")


@pytest.mark.parametrize(
    ("fault", "is_uncertain", "after"),
    [
        (RateLimited(7), False, 7),
        (ApiError("ratelimited"), False, RATE_LIMIT_SECONDS),
        (ApiError("rate_limited"), False, RATE_LIMIT_SECONDS),
        (ApiError("message_limit_exceeded"), False, RATE_LIMIT_SECONDS),
        (ServerError(500, after_effect=True), True, 0),
        (ServerError(503), True, 0),
        (Lost(), True, 0),
        (NoAnswer(after_effect=True), True, 0),
        (ApiError("fatal_error"), True, 0),
        (ApiError("service_unavailable"), True, 0),
    ],
)
async def test_an_answer_that_leaves_hope_is_tried_again_later(
    slack: LocalSlack,
    sender: Sender,
    message: Message,
    fault: Fault,
    is_uncertain: bool,
    after: float,
) -> None:
    slack.fail_next("chat.postMessage", fault)
    with pytest.raises(TryLater) as caught:
        await sender.send(message)
    assert (caught.value.is_uncertain, caught.value.after) == (is_uncertain, after)


@pytest.mark.parametrize(
    "fault", [Lost(), ServerError(500), RateLimited(7), NoAnswer(), ApiError("fatal_error")]
)
async def test_before_the_post_nothing_is_uncertain(
    slack: LocalSlack, sender: Sender, message: Message, fault: Fault
) -> None:
    slack.fail_next("conversations.open", fault)
    with pytest.raises(TryLater) as caught:
        await sender.send(message)
    assert not caught.value.is_uncertain


@pytest.mark.parametrize("method", ["conversations.open", "chat.postMessage"])
async def test_what_slack_says_of_the_recipient_is_final(
    slack: LocalSlack, sender: Sender, message: Message, method: str
) -> None:
    for error in sorted(slack_errors.OF_RECIPIENT - slack_errors.OF_CHANNEL - {"left"}):
        slack.fail_next(method, ApiError(error))
        with pytest.raises(PermanentFailure, match=error):
            await sender.send(message)


@pytest.mark.parametrize("method", ["conversations.open", "chat.postMessage"])
async def test_what_slack_says_of_us_and_every_word_we_do_not_know_holds_the_workspace(
    slack: LocalSlack, sender: Sender, message: Message, method: str
) -> None:
    of_us = "account_inactive token_revoked invalid_auth not_authed team_added_to_org"
    of_us += " org_login_required ekm_access_denied missing_scope messages_tab_disabled"
    for error in [*of_us.split(), "a_word_of_tomorrow"]:
        slack.fail_next(method, ApiError(error))
        with pytest.raises(Held, match=error):
            await sender.send(message)


async def test_a_dm_that_is_gone_is_opened_anew_before_the_person_is_taken_for_gone(
    slack: LocalSlack, sender: Sender, message: Message
) -> None:
    first = await sender.send(message)
    for error in sorted(slack_errors.OF_CHANNEL):
        slack.fail_next("conversations.history", ApiError(error))
        assert await sender.find_sent(message)
        slack.fail_next("chat.postMessage", ApiError(error))
        assert (await sender.send(message)).channel == first.channel
        slack.fail_next("chat.postMessage", ApiError(error), times=2)
        with pytest.raises(PermanentFailure, match=error):
            await sender.send(message)


async def test_a_message_that_slack_does_not_take_comes_in_plain_words(
    slack: LocalSlack, sender: Sender, message: Message
) -> None:
    for error in ("invalid_blocks", "msg_blocks_too_long", "invalid_arguments"):
        slack.fail_next("chat.postMessage", ApiError(error))
        await sender.send(message)
        plain = slack.calls[-1].args
        assert "blocks" not in plain
        assert SECRET in str(plain["text"])
    assert await sender.find_sent(message)


async def test_a_message_that_slack_takes_in_no_form_is_given_up(
    slack: LocalSlack, sender: Sender, message: Message
) -> None:
    slack.fail_next("chat.postMessage", ApiError("no_text"), times=2)
    with pytest.raises(PermanentFailure, match="no_text"):
        await sender.send(message)


async def test_who_has_left_is_told_nothing(
    slack: LocalSlack, sender: Sender, message: Message
) -> None:
    slack.change_user("alice", deleted=True)
    with pytest.raises(PermanentFailure, match="left"):
        await sender.send(message)
    assert "chat.postMessage" not in [call.method for call in slack.calls]


async def test_a_history_that_is_not_there_is_unknowable(
    slack: LocalSlack, sender: Sender, message: Message
) -> None:
    await sender.send(message)
    slack.fail_next("conversations.history", ApiError("channel_not_found"), times=2)
    with pytest.raises(DeliveryUnknown, match="channel_not_found"):
        await sender.find_sent(message)


async def test_a_history_that_we_may_not_read_waits_until_we_may(
    slack: LocalSlack, sender: Sender, message: Message
) -> None:
    sent = await sender.send(message)
    slack.scopes.discard("im:history")
    with pytest.raises(Held, match="missing_scope"):
        await sender.find_sent(message)
    slack.scopes.add("im:history")
    assert await sender.find_sent(message) == sent


@pytest.mark.parametrize("fault", [ServerError(502), NoAnswer(), RateLimited(3)])
async def test_a_history_that_does_not_answer_is_asked_later(
    slack: LocalSlack, sender: Sender, message: Message, fault: Fault
) -> None:
    await sender.send(message)
    slack.fail_next("conversations.history", fault)
    with pytest.raises(TryLater):
        await sender.find_sent(message)


async def test_a_message_that_history_does_not_show_yet_is_found_once_it_does(
    slack: LocalSlack, sender: Sender, message: Message
) -> None:
    slack.history_lag = 60
    sent = await sender.send(message)
    assert await sender.find_sent(message) is None  # which is why a lease outlasts any lag
    slack.history_lag = 0
    assert await sender.find_sent(message) == sent


@pytest.mark.parametrize(
    "fault",
    [RateLimited(), ServerError(500, after_effect=True), ServerError(500), Lost(), Lost(False)],
)
async def test_one_message_comes_whatever_slack_answers(
    slack: LocalSlack, sender: Sender, database: Database, clock: SkippableClock, fault: Fault
) -> None:
    slack.fail_next("chat.postMessage", fault)
    slack.fail_next("conversations.history", RateLimited())
    deliverer = Deliverer(database, sender, clock.now)
    for _ in range(5):
        await deliverer.tick()
        clock.skip(LEASE)
    assert [SECRET in one.text for one in slack.person("alice").dm.messages] == [True]


async def test_who_stood_still_for_too_long_posts_nothing(
    slack: LocalSlack, sender: Sender, message: Message, clock: SkippableClock
) -> None:
    clock.skip(LEASE - timedelta(seconds=30))
    with pytest.raises(TryLater, match="lease_over") as later:
        await sender.send(message)
    assert not later.value.is_uncertain
    assert not slack.person("alice").dm.messages

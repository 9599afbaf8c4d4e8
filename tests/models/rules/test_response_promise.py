"""The response that a customer was promised, as its demands tell it."""

from datetime import timedelta

import pytest

from models.rules.response_promise import asked, promised

HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("demands", "length"),
    [
        ("24小时内响应", 24 * HOUR),
        ("要求2小時內回覆，每月對帳", 2 * HOUR),
        ("两小时内回复", 2 * HOUR),
        ("响应时间不超过4小时；价格保护一年", 4 * HOUR),
        ("1天内答复", 24 * HOUR),
        ("响应：30分钟内", HOUR / 2),
        ("replies within 4 h", 4 * HOUR),
        ("Response time: 24 hours; 24/7 support", 24 * HOUR),
        ("4-hour response, answers to complaints in 2 hours", 2 * HOUR),
        ("pays within 30 days, answers fast", None),
        ("3个工作日内答复", None),
        ("respond within 2 business days", None),
        ("上次2小时未回复", None),
        ("报价 80-100万，响应快", None),
        ("交货期 10 天，响应及时", None),
        ("1.5 hours response", None),
        ("respond by 5 pm", None),
        ("", None),
    ],
)
def test_only_a_length_that_is_sure_is_read(demands: str, length: timedelta | None) -> None:
    assert promised(demands) == length


@pytest.mark.parametrize(
    ("said", "length"),
    [
        ("calendar down on ward 4, wants a call back within the hour", HOUR),
        ("she must hear from us in half an hour", HOUR / 2),
        ("needs an answer in 2 hours", 2 * HOUR),
        ("please call her back within 5 minutes", HOUR / 4),
        ("希望一小时内回电", HOUR),
        ("必須半小時內回覆", HOUR / 2),
        ("it was fixed within the hour", None),
        ("they were down for 2 hours", None),
        ("met for an hour, wants a call in the morning", None),
    ],
)
def test_so_soon_an_answer_is_asked_for(said: str, length: timedelta | None) -> None:
    assert asked(said) == length

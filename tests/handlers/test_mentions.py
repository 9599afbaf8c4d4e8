"""What people wrote in Slack, as it is read there."""

import pytest

from handlers.mentions import plain


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("see <https://acme.com|Acme> &amp; co", "see Acme (https://acme.com) & co"),
        ("see <https://acme.com|acme.com>", "see https://acme.com"),
        ("see <https://acme.com/a?b=1>", "see https://acme.com/a?b=1"),
        ("write to <mailto:li@acme.com|li@acme.com>", "write to li@acme.com"),
        ("<!here> in <#C1|sales>, <!subteam^S1|@team>", "@here in #sales, @team"),
        (
            "in <#C1|> and <#G2>, <!subteam^S1> <!here|here>",
            "in #private and #private, @group @here",
        ),
        ("send it ＠bob", "send it @bob"),
        ("call <tel:+4930123|+49 30 123>", "call +49 30 123"),
        ("on <!date^1392734382^{date}|Feb 18>", "on Feb 18"),
        ("ask <@UMEI>: 3 &lt; 5 > 2", "ask <@UMEI>: 3 < 5 > 2"),
        ("&lt;https://acme.com|Acme&gt;", "<https://acme.com|Acme>"),
    ],
)
def test_links_channels_and_groups_are_called_what_they_are_called(said: str, read: str) -> None:
    assert plain(said) == read

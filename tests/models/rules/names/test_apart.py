"""Which of several customers called alike is meant."""

import pytest

from models.rules.names.said.apart import told_apart

ALIKE = ["Harbourline Marine Engineering Pte. Ltd.", "Harbourline Freight Forwarding Sdn. Bhd."]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("harbourline called, not the marine side, the KL freight ppl", ALIKE[1]),
        ("harbourline called, not the freight people", ALIKE[0]),
        ("harbourline, the engineering lot", ALIKE[0]),
        ("harbourline called", ""),
        ("harbourline marine and harbourline freight both came", ""),
        ("harbourline, not the marine nor freight", ""),
    ],
)
def test_customers_called_alike_are_told_apart_by_their_own_words(text: str, meant: str) -> None:
    assert told_apart(text, ALIKE) == meant

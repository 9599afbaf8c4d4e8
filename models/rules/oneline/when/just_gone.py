"""Days that are just gone, as they are written in numbers. Pure."""

from datetime import date, datetime

from models.rules.oneline.vocabulary.day_words import NUMERIC, SEASON, SWAP
from models.rules.oneline.when import when


def is_it(phrase: str, day: date, now: datetime) -> bool:
    """9/3, said on the 10th of March, is no day of September."""
    if not NUMERIC.match(phrase) or (day - now.date()).days < SEASON:
        return False
    gone = when.happened(SWAP.sub(r"\2/\1", phrase), now) or when.happened(phrase, now)
    return gone is not None and (now - gone.at).days < SEASON // 2

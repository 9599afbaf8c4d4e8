"""Which support an action of a strategy speaks of. Pure."""

import re

from models.rules.characters import in_place
from models.support.terms import SupportKind

_SIGNS = {
    SupportKind.DISCOUNT: r"折扣|折让|优惠|降价|让利|特价|\bdiscount|\b(?:price cut|special price)",
    SupportKind.MANAGEMENT_VISIT: r"高层|高管|领导|总经理|\bexecutive|\bmanagement\b|\bdirector",
    SupportKind.EXPERTISE: r"专家|技术支持|工程师|售前|顾问|\bexpert|\bengineer|\bspecialist",
    SupportKind.RESOURCES: r"资源|人手|团队|预算|样机|样品|\bresource|\bteam\b|\bbudget|\bsample",
}


def kind_in(text: str) -> SupportKind | None:
    """The first kind that is named; None where none is."""
    plain = in_place(text)
    return next((kind for kind, sign in _SIGNS.items() if re.search(sign, plain, re.I)), None)

"""The terms of a deal."""

from enum import StrEnum


class DealKind(StrEnum):
    NEW = "new"
    RENEWAL = "renewal"
    UPSELL = "upsell"
    CROSS_SELL = "cross_sell"


class DealStage(StrEnum):
    """How far an open deal is, in the order in which it goes on."""

    NEED = "need"
    PROPOSAL = "proposal"
    NEGOTIATION = "negotiation"
    CONTRACT = "contract"


class DealState(StrEnum):
    OPEN = "open"
    WON = "won"
    LOST = "lost"


class LostReason(StrEnum):
    PRICE = "price"
    COMPETITOR = "competitor"
    PRODUCT = "product"
    SERVICE = "service"
    BUDGET = "budget"
    TIMING = "timing"
    NO_NEED = "no_need"
    OTHER = "other"

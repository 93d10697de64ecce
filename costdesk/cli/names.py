"""Figures and measures as people call them, in English."""

from __future__ import annotations

_FIGURE_NAMES = {
    "total_cost": "total cost",
    "total_cost_without_one_offs": "total cost without one-offs",
    "idle_cost": "of which idle",
    "cost_per_call": "cost per call, inbound",
    "cost_per_offered": "cost per offered contact",
    "cost_per_minute": "cost per handled minute",
    "aht_seconds": "average handle time, seconds",
    "asa_seconds": "average speed of answer, all channels, seconds",
    "productivity": "contacts per paid hour",
}

_MEASURE_NAMES = {
    "csat": "customer satisfaction (CSAT)",
    "nps": "net promoter score (NPS)",
    "ces": "customer effort score, ease (CES)",
    "iqs": "internal quality score (IQS)",
    "fcr": "first contact resolution (FCR)",
    "service_level": "service level",
    "answer_time": "answer time",
    "first_reply_time": "first reply time",
    "backlog": "backlog",
    "backlog_age": "age of the backlog",
    "churn": "churn",
    "retention": "retention",
    "referral": "referral",
    "lifetime_value": "lifetime value",
}


def figure_name(name: str) -> str:
    """A figure as people call it."""
    return _FIGURE_NAMES.get(name, name.replace("_", " "))


def measure_name(name: str) -> str:
    """A quality measure as people call it; one of the owner's own as it is."""
    return _MEASURE_NAMES.get(name, name)

"""Files that are imported, and what of them is there."""

from typing import Any

import pytest

from costdesk.domain.findings import Finding, Refused
from costdesk.services.import_requests import Kind
from costdesk.services.importing import ImportReport, ImportRequest, import_file
from costdesk.services.workspace import Workspace

COSTS = """\
name,category,amount,start
Coffee,other,4,2025-01-03
Coffee,other,4,2025-01-03
Rent,Rent,900,2025-01-01
"""
CONTACTS = "date,direction,channel,handled\n" + "".join(
    f"2025-01-{day:02},inbound,phone,{day}\n" for day in range(1, 5)
)
QUALITY = (
    "start,end,measure,value,channel\n2025-01-01,2025-01-31,csat,85,\n"
    "2025-01-01,2025-01-31,CSAT,80,Phone\n2025-02-01,2025-02-28,csat,86,\n"
)


def take(
    work: Workspace,
    text: str,
    kind: Kind,
    name: str = "file.csv",
    **answers: Any,  # noqa: ANN401
) -> ImportReport:
    path = work.path.with_name(name)
    path.write_text(text)
    return import_file(work, ImportRequest(path, kind, **answers))


def refusal(action: Any, *args: Any, **options: Any) -> Finding:  # noqa: ANN401
    with pytest.raises(Refused) as refused:
        action(*args, **options)
    [finding] = refused.value.findings
    return finding


def amounts(work: Workspace) -> list[int]:
    return sorted(int(row.item.amount) for row in work.costs())


def contents(work: Workspace) -> list[Any]:
    return [work.costs(), work.counts(), work.capacities(), work.qualities()]

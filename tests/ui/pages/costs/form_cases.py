"""A cost as the form's tests enter it."""

from costdesk.ui.pages.costs import CostsPage
from costdesk.ui.pages.costs.labelled import Labelled


def entry(page: CostsPage, column: str) -> Labelled:
    return next(it for it in page.editor.form.labelled if it.column == column)

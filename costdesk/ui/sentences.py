"""A sentence for every code; loaded when the first one is said."""

from __future__ import annotations

from costdesk.ui.import_sentences import IMPORT_SENTENCES
from costdesk.ui.input_sentences import INPUT_SENTENCES
from costdesk.ui.reason_sentences import REASON_SENTENCES
from costdesk.ui.state_sentences import STATE_SENTENCES

SENTENCES = INPUT_SENTENCES | IMPORT_SENTENCES | STATE_SENTENCES | REASON_SENTENCES

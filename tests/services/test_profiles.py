"""Profiles of one's own: made of answers, and as files."""

from pathlib import Path
from typing import Any

import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.imports.foreign.profile_files import read_profile_text
from costdesk.services.exporting import export_workspace
from costdesk.services.foreign import ForeignReport, Profile, profiles, take_in
from costdesk.services.import_requests import ImportRequest
from costdesk.services.importing import ContactTotal, import_file, own_table_kind
from costdesk.services.paths import resources
from costdesk.services.profiles import (
    columns_of,
    delete_profile,
    export_profile,
    import_profile,
    own,
    save_profile,
    table_form,
)
from costdesk.services.workspace import Workspace
from tests.services.profile_cases import BANK_PROFILE

LOG = "Time,From,To,Talk,Result\n2025-03-05 09:00,0611112222,020123,65,{word}\n"
BANK = "Kdy;Kolik;Komu\n01/02/2025;-12,50;KPN\n03/02/2025;100,00;Klant\n"
COUNTS = "Dag;Beantwoord;Iets\n03-05-2025;5;x\n"


def written(folder: Path, text: str, name: str = "file.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def tried(
    workspace: Workspace,
    path: Path,
    **said: Any,  # noqa: ANN401 - fields of a request
) -> ForeignReport:
    request = ImportRequest(path, "contacts", dry_run=True)._replace(**said)
    return take_in(workspace, request)


def handled(centre: Workspace, request: ImportRequest) -> int | None:
    [total] = import_file(centre, request).totals
    assert isinstance(total, ContactTotal)
    return total.tally.handled()


def saved(
    workspace: Workspace,
    path: Path,
    name: str,
    **said: Any,  # noqa: ANN401 - fields of a request
) -> None:
    made = tried(workspace, path, **said)
    request = ImportRequest(path, "contacts")._replace(**said)
    command = save_profile(workspace, name, made.reading.form, request, made.source)
    workspace.execute(command)


# Made of answers


def test_a_log_is_known_by_the_profile_made_of_its_answers(
    centre: Workspace, tmp_path: Path
) -> None:
    path = written(tmp_path, LOG.format(word="Gesproken"))
    said = {"words": (("answered", "Gesproken"),), "cell": "inbound/phone"}
    assert tried(centre, path).reading.questions
    saved(centre, path, "Balie", **said)
    again = tried(centre, path)
    assert again.reading.profile == "Balie"
    assert again.reading.questions == ()
    assert again.totals[0].tally.handled() == 1
    assert [each.option for each in again.remembered] == ["--cell"]
    [profile] = own(centre)
    assert (profile.name, profile.reads, profile.sample, profile.own) == (
        "Balie", "contacts", True, True,
    )  # fmt: skip
    headings = path.read_text(encoding="utf-8").splitlines()[0].split(",")
    columns = columns_of(centre, "Balie")
    assert list(columns) == [heading for heading in headings if heading in columns]
    centre.undo()
    assert own(centre) == ()
    assert tried(centre, path).reading.profile == "call-log"


def test_a_new_word_is_asked_about_and_can_be_explained(centre: Workspace, tmp_path: Path) -> None:
    path = written(tmp_path, LOG.format(word="answered"))
    saved(centre, path, "Balie", cell="inbound/phone")
    other = written(tmp_path, LOG.format(word="Bandje"), "other.csv")
    [question] = tried(centre, other).reading.questions
    assert question.option == "--word"
    made = tried(centre, other, words=(("voicemail", "Bandje"),))
    assert made.reading.left_out == {"voicemail": 1}
    made = tried(centre, other, words=(("answered", "Bandje"),))
    assert made.totals[0].tally.handled() == 1


def test_a_source_of_ours_with_answers_becomes_an_own_one(
    centre: Workspace, tmp_path: Path
) -> None:
    text = (
        "Buchungsdatum;Wertstellung;Status;Zahlungspflichtige*r;Zahlungsempfänger*in;"
        "Verwendungszweck;Umsatztyp;Betrag (€)\n"
        "03.02.25;03.02.25;Gebucht;Ich;Telekom;Rechnung;Ausgang;-20,50\n"
    )
    path = written(tmp_path, text)
    assert tried(centre, path).reading.questions[0].option == "--profile"
    saved(centre, path, "DKB Firma", profile="bank-dkb")
    made = tried(centre, path)
    assert made.reading.profile == "DKB Firma"
    assert made.reading.questions == ()
    assert [str(line.amount) for line in made.reading.lines] == ["-20.50"]


def test_counts_keep_their_columns_and_their_cell(centre: Workspace, tmp_path: Path) -> None:
    path = written(tmp_path, "day,calls\n2025-03-05,7\n")
    said = {"mapping": (("handled", "calls"),), "cell": "inbound/chat"}
    saved(centre, path, "Chats", **said)
    made = tried(centre, path)
    assert made.reading.profile == "Chats"
    assert str(made.totals[0].cell) == "inbound/chat"
    assert [each.text for each in made.remembered] == ["inbound/chat"]


def test_what_was_paid_is_kept_of_a_statement(centre: Workspace, tmp_path: Path) -> None:
    path = written(tmp_path, "Date,Description,Amount\n2025-03-05,Rent,7.00\n2025-03-06,Tea,1.00\n")
    saved(centre, path, "Card", paid="positive")
    made = tried(centre, path)
    assert made.reading.questions == ()
    assert [str(line.amount) for line in made.reading.lines] == ["-7.00", "-1.00"]


FEES: dict[str, dict[str, Any]] = {
    "Wann;Wer;Wieviel;Abzug\n14-03-2025;A;-100,00;0,50\n15-03-2025;B;50,00;0,20\n": {
        "mapping": (("date", "Wann"), ("amount", "Wieviel"), ("fee", "Abzug"), ("payee", "Wer")),
        "paid": "negative",
        "fees": "beside",
    },
    "Date,Name,Gross,Fee,Net\n2025-03-14,A,-100.00,-0.50,-100.50\n"
    "2025-03-15,B,50.00,-0.20,49.80\n": {"paid": "negative"},
}


@pytest.mark.parametrize("text", FEES)
def test_fees_beside_amounts_are_kept_in_a_profile(
    text: str, centre: Workspace, tmp_path: Path
) -> None:
    path = written(tmp_path, text)
    saved(centre, path, "Provider", **FEES[text])
    made = tried(centre, path)
    assert (made.reading.profile, made.reading.questions) == ("Provider", ())
    amounts = [str(line.amount) for line in made.reading.lines]
    assert amounts == ["-100.00", "-0.50", "50.00", "-0.20"]


def test_a_table_of_ours_is_known_under_other_headings(centre: Workspace, tmp_path: Path) -> None:
    path = written(tmp_path, COUNTS)
    request = ImportRequest(
        path, "contacts", (("date", "Dag"), ("handled", "Beantwoord")),
        ignore=("Iets",), cell="inbound/chat", dates="dmy",
    )  # fmt: skip
    form = table_form(request, ("Dag", "Beantwoord", "Iets"))
    centre.execute(save_profile(centre, "Chat per dag", form, request))
    plain = ImportRequest(path, "contacts", dry_run=True)
    assert own_table_kind(centre, plain) == "contacts"
    assert own_table_kind(centre, plain._replace(profile="Other")) is None
    made = import_file(centre, plain)
    assert made.profile == "Chat per dag"
    assert handled(centre, plain) == 5
    wider = written(tmp_path, "Iets;Dag;Nieuw;Beantwoord\nx;04-05-2025;y;6\n", "wider.csv")
    assert handled(centre, plain._replace(path=wider)) == 6
    other = written(tmp_path, "Day;Answered\n04-05-2025;6\n", "other.csv")
    assert own_table_kind(centre, plain._replace(path=other)) is None


def test_names_that_cannot_be_are_refused(centre: Workspace, tmp_path: Path) -> None:
    path = written(tmp_path, LOG.format(word="answered"))
    form = tried(centre, path, cell="inbound/phone").reading.form
    request = ImportRequest(path, "contacts")
    for name, code in (
        ("", Code.PROFILE_WRONG),
        ("a" * 61, Code.TOO_LONG),
        ("a+b", Code.BAD_NAME),
        ("bank-dkb", Code.PROFILE_TAKEN),
    ):
        with pytest.raises(Refused) as refused:
            save_profile(centre, name, form, request)
        assert [each.code for each in refused.value.findings] == [code]
    centre.execute(save_profile(centre, "One", form, request))
    centre.execute(save_profile(centre, "One", form, request))
    with pytest.raises(Refused) as refused:
        save_profile(centre, "Two", form, request)
    assert refused.value.findings[0].code == Code.PROFILE_KNOWS_IT


# Files


def test_a_profile_goes_to_a_file_and_into_another_workspace(
    centre: Workspace, tmp_path: Path
) -> None:
    path = written(tmp_path, LOG.format(word="Gesproken"))
    said = {"words": (("answered", "Gesproken"),), "own": ("020123",)}
    saved(centre, path, "Balie", **said)
    file = tmp_path / "balie.toml"
    export_profile(centre, "Balie", file)
    assert centre.definitions().own_numbers == ("020123",)
    assert tried(centre, path).reading.questions == ()
    assert "020123" not in file.read_text(encoding="utf-8")
    with Workspace.create(tmp_path / "other.costdesk", "EUR") as other:
        changes = other.execute(import_profile(other, file))
        assert changes.step
        assert changes.step.code == "save_profile"
        assert tried(other, path).totals[0].tally.handled() == 1
        assert other.definitions().profiles == centre.definitions().profiles
        other.execute(delete_profile(other, "Balie"))
        assert (other.definitions().profiles, other.definitions().sources) == ({}, {})


def test_a_hand_written_profile_reads_what_nobody_knew(centre: Workspace, tmp_path: Path) -> None:
    path = written(tmp_path, BANK)
    assert tried(centre, path).reading.questions
    centre.execute(import_profile(centre, written(tmp_path, BANK_PROFILE, "b.toml")))
    assert columns_of(centre, "Banka") == ("Kdy", "Kolik", "Komu")
    made = tried(centre, path)
    assert made.reading.profile == "Banka"
    assert [(str(each.day), str(each.amount), each.payee) for each in made.reading.lines] == [
        ("2025-02-01", "-12.50", "KPN"),
        ("2025-02-03", "100.00", "Klant"),
    ]


@pytest.mark.parametrize("profile", profiles(), ids=lambda each: each.name)
def test_every_profile_of_ours_can_be_written_and_taken_in_as_an_own_one(
    centre: Workspace, tmp_path: Path, profile: Profile
) -> None:
    name = profile.name
    file = tmp_path / "one.toml"
    export_profile(None, name, file)
    assert file.read_bytes() == (resources() / "profiles" / f"{name}.toml").read_bytes()
    centre.execute(import_profile(centre, file))
    [made] = own(centre)
    export_profile(centre, made.name, file)
    assert read_profile_text(file.read_text(encoding="utf-8")).table == (
        read_profile_text((resources() / "profiles" / f"{name}.toml").read_text("utf-8")).table
    )


def test_a_profile_goes_through_export_and_import_of_everything(
    centre: Workspace, tmp_path: Path
) -> None:
    centre.execute(import_profile(centre, written(tmp_path, BANK_PROFILE, "b.toml")))
    export_workspace(centre, tmp_path / "all")
    with Workspace.create(tmp_path / "other.costdesk", "EUR") as other:
        import_file(other, ImportRequest(tmp_path / "all" / "settings.csv", "settings"))
        assert other.definitions().profiles == centre.definitions().profiles


def test_nothing_of_that_name_is_said(centre: Workspace, tmp_path: Path) -> None:
    for place in (centre, None):
        with pytest.raises(Refused) as refused:
            export_profile(place, "None such", tmp_path / "x.toml")
        assert refused.value.findings[0].code == Code.PROFILE_UNKNOWN
    with pytest.raises(Refused) as refused:
        delete_profile(centre, "None such")
    assert refused.value.findings[0].code == Code.PROFILE_UNKNOWN


def test_what_is_nearly_the_name_is_named(centre: Workspace, tmp_path: Path) -> None:
    centre.execute(import_profile(centre, written(tmp_path, BANK_PROFILE, "b.toml")))
    [own] = centre.definitions().profiles
    for place, typed, meant in (
        (None, "bank_dkb", "bank-dkb"),
        (centre, "BANK-DKB", "bank-dkb"),
        (centre, own[:-1], own),
    ):
        with pytest.raises(Refused) as refused:
            export_profile(place, typed, tmp_path / "x.toml")
        assert refused.value.findings[0].code == Code.PROFILE_NEARLY
        assert meant in str(refused.value.findings[0].values["choices"]).split(", ")
    with pytest.raises(Refused) as refused:
        delete_profile(centre, own.upper())
    assert refused.value.findings[0].values["choices"] == own


def test_what_came_with_the_program_is_not_deleted(centre: Workspace) -> None:
    with pytest.raises(Refused) as refused:
        delete_profile(centre, "bank-dkb")
    assert refused.value.findings[0].code == Code.PROFILE_STAYS

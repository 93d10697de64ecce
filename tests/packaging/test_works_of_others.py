"""Licences and the bill of materials."""

import json
from pathlib import Path

import pytest
from bundle import licences, sbom
from bundle.parts import Part
from bundle.release import ROOT

TEXTS = ROOT / "packaging" / "licences"
QT = Part("Qt", "6.11.3", "LGPL-3.0-only", "", (TEXTS / "LGPL-3.0.txt", TEXTS / "GPL-3.0.txt"))
NUMPY = Part("numpy", "2.4.6", "BSD-3-Clause", "pkg:pypi/numpy@2.4.6", (ROOT / "LICENSE",))


def test_every_text_is_in_the_folder_and_the_page_lists_the_works(tmp_path: Path) -> None:
    folder = licences.collect([NUMPY, QT], tmp_path / "licences")
    assert (folder / "CostDesk.txt").read_text("utf-8") == (ROOT / "LICENSE").read_text("utf-8")
    assert "GENERAL PUBLIC LICENSE" in (folder / "Qt" / "GPL-3.0.txt").read_text("utf-8")
    assert (folder / "numpy" / "LICENSE.txt").is_file()
    page = (folder / "README.txt").read_text("utf-8")
    assert "numpy  2.4.6   BSD-3-Clause" in page
    offer = (folder / "Qt.txt").read_text("utf-8")
    assert "Qt 6.11.3" in offer
    assert "complete corresponding source" in offer
    assert "{" not in offer


def test_texts_of_one_name_are_all_kept(tmp_path: Path) -> None:
    texts = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        texts.append(tmp_path / name / "LICENSE")
        texts[-1].write_text(name)
    part = Part("both", "1", "MIT", "", tuple(texts))
    folder = licences.collect([part, QT], tmp_path / "licences")
    kept = {file.name: file.read_text() for file in (folder / "both").iterdir()}
    assert kept == {"LICENSE.txt": "one", "LICENSE 2.txt": "two"}


def test_a_work_without_its_text_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no licence text of lost 1"):
        licences.collect([Part("lost", "1", "MIT", "", ()), QT], tmp_path / "licences")


def test_the_bill_names_every_work_and_no_host(tmp_path: Path) -> None:
    path = tmp_path / "bill.json"
    sbom.write([NUMPY, QT], path, 1_700_000_000)
    text = path.read_text("utf-8")
    bill = json.loads(text)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    assert [component["name"] for component in bill["components"]] == ["numpy", "Qt"]
    assert bill["components"][0]["purl"] == "pkg:pypi/numpy@2.4.6"
    assert "purl" not in bill["components"][1]
    assert "://" not in text


def test_the_same_works_give_the_same_bill_and_others_another() -> None:
    assert sbom.bill([QT], 1) == sbom.bill([QT], 1)
    numbers = {
        str(sbom.bill(works, when)["serialNumber"])
        for works, when in (([QT], 1), ([QT], 2), ([QT, NUMPY], 1))
    }
    assert len(numbers) == 3


def test_the_texts_that_wheels_lack_are_kept_here() -> None:
    for name in ("LGPL-3.0", "GPL-3.0", "qt-third-party", "sqlite"):
        assert len((TEXTS / f"{name}.txt").read_text("utf-8")) > 1_000

"""A report on paper: all of it, in order, within the sheet, and nothing alone on a page."""

import pytest
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from costdesk.domain.definitions import LANGUAGES, Language
from costdesk.reports.charts.style import SMALL as SMALLEST
from costdesk.services.report.value import (
    Bullets,
    Card,
    Cards,
    Document,
    Paragraph,
    Report,
    Row,
    Section,
    Sketch,
    Stroke,
    Table,
)
from costdesk.ui.paper.items import Chart, Frame, Line, Rule
from costdesk.ui.paper.look import SHEETS, UNIT, PaperName
from costdesk.ui.paper.pages import Pages, lay_out
from tests.ui.paper.conftest import Made

LONG = "A name so long that nobody would want to read all of it in one line of a table"


def report(*blocks: object, title: str = "March 2025") -> Report:
    sections = (Section("figures", "At a glance", tuple(blocks)),)  # type: ignore[arg-type]
    document = Document("en", "Cost report", title, ("EUR",), sections, "made", "{page} of {pages}")
    return Report(document, {})


def lines(pages: Pages, place: int) -> list[Line]:
    return [item for item in pages.pages[place] if isinstance(item, Line)]


def said(pages: Pages) -> str:
    return "\n".join(pages.text_of(place) for place in range(len(pages.pages)))


def is_inside(pages: Pages) -> bool:
    sheet = pages.sheet
    right = sheet.left + sheet.inside + UNIT
    for page in pages.pages:
        for item in page:
            if isinstance(item, Line):
                end = item.x + QFontMetricsF(item.font).horizontalAdvance(item.text)
                assert item.x >= sheet.left - 1, item.text
                assert end <= right, item.text
                assert item.baseline < sheet.height
            elif isinstance(item, Rule):
                assert item.x + item.length <= right
            elif isinstance(item, Frame | Chart):
                assert item.x + item.width <= right
    return True


def table(rows: int, columns: int = 4, name: str = "Row") -> Table:
    cells = [
        Row((f"{name} {place}", *(f"{place * 1000 + it:,}.00" for it in range(columns))))
        for place in range(rows)
    ]
    total = Row(("Total", *["9,999,999.99"] * columns), "total")
    return Table(("Name", *(f"Heading {it}" for it in range(columns))), (*cells, total))


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sample_is_written_whole_and_inside_the_sheet(
    made: Made, language: Language, paper: PaperName
) -> None:
    value = made(language)
    pages = lay_out(value, paper)
    assert pages.sheet == SHEETS[paper]
    assert is_inside(pages)
    text = said(pages).replace("\n", " ")
    for section in value.document.sections:
        assert section.title in text
        for block in section.blocks:
            if isinstance(block, Table):
                for row in block.rows:
                    assert row.cells[-1].split("\n")[0][:20] in text
    drawn = [item for page in pages.pages for item in page if isinstance(item, Chart)]
    assert len(drawn) == len(value.sketches) == 2


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letters_of_charts_can_be_read_on_paper(
    made: Made, language: Language, paper: PaperName
) -> None:
    pages = lay_out(made(language), paper)
    drawn = [item for page in pages.pages for item in page if isinstance(item, Chart)]
    assert drawn
    for chart in drawn:
        assert SMALLEST * chart.width / UNIT / chart.sketch.width >= 7, "points"


def test_every_page_says_which_it_is(made: Made) -> None:
    pages = lay_out(made(), "a4")
    count = len(pages.pages)
    assert count > 1
    for place in range(count):
        assert f"Page {place + 1} of {count}" in pages.text_of(place)


def test_a_name_that_is_too_long_for_the_foot_is_cut_and_says_so() -> None:
    pages = lay_out(report(Paragraph("text"), title=f"{LONG} {LONG}"), "a4")
    assert is_inside(pages)
    [foot] = [line for line in lines(pages, 0) if line.text.startswith("Cost report ·")]
    assert foot.text.endswith(" …")


def test_a_long_table_has_its_headings_on_every_page() -> None:
    pages = lay_out(report(table(150)), "a4")
    assert len(pages.pages) > 3
    for place in range(len(pages.pages)):
        assert "Heading 3" in pages.text_of(place)
    assert is_inside(pages)
    assert [said(pages).count(f"Row {place}\n") for place in range(150)] == [1] * 150


def test_a_total_is_never_alone_on_a_page() -> None:
    for rows in range(30, 60):
        pages = lay_out(report(table(rows)), "a4")
        last = next(place for place in range(len(pages.pages)) if "Total" in pages.text_of(place))
        assert f"Row {rows - 1}" in pages.text_of(last)


def test_who_made_it_is_never_alone_on_a_page() -> None:
    for count in range(40, 60):
        blocks = (Paragraph(f"line {place}") for place in range(count))
        pages = lay_out(report(*blocks), "a4")
        assert f"line {count - 1}" in pages.text_of(len(pages.pages) - 1)


def test_no_line_parts_an_amount_from_its_signs() -> None:
    for words in range(40):
        text = f"{'nn ' * words}−€0.11 and {'nn ' * words}12 % and +€\u00a03,00"
        parts = said(lay_out(report(Paragraph(text)), "a4")).split("\n")
        assert not any(part.endswith(("−", "+", "12")) for part in parts)
        assert "\u2060" not in "".join(parts)


def test_headings_are_parted_only_where_there_is_no_room() -> None:
    heading = "Verande\u00adring"
    few = Table(("Name", heading), (Row(("Rent", "1")),))
    assert "Verandering" in said(lay_out(report(few), "a4"))
    many = Table(("Name", *[heading] * 7), (Row((LONG, *["99"] * 7)),))
    assert "Verande-" in said(lay_out(report(many), "a4"))


def test_names_have_the_room_that_the_last_of_them_does_not_need() -> None:
    name = "Time that agents are busy, all of them together"
    row = Row((name, "at most 85.0%", *["84.7% ✓"] * 4))
    assert name in said(lay_out(report(Table((), (row,), left=2)), "a4"))


def test_texts_without_letters_are_no_trouble() -> None:
    pages = lay_out(report(Paragraph(""), Paragraph("\n"), Bullets(("",))), "a4")
    assert "At a glance" in said(pages)


def test_a_short_table_stays_in_one_piece() -> None:
    for above in range(20, 60):
        blocks = (*(Paragraph(f"line {place}") for place in range(above)), table(6))
        pages = lay_out(report(*blocks), "a4")
        holding = [
            place
            for place in range(len(pages.pages))
            if any(f"Row {row}" in pages.text_of(place) for row in range(6))
        ]
        assert len(holding) == 1


def test_a_heading_stays_with_what_comes_below_it() -> None:
    for above in range(20, 60):
        value = report(*(Paragraph(f"line {place}") for place in range(above)))
        second = Section("why", "Why it changed", (Paragraph("because"),))
        document = value.document._replace(sections=(*value.document.sections, second))
        pages = lay_out(Report(document, {}), "letter")
        with_heading = [
            place for place in range(len(pages.pages)) if "Why it changed" in pages.text_of(place)
        ]
        assert len(with_heading) == 1
        assert "because" in pages.text_of(with_heading[0])


@pytest.mark.parametrize("columns", [1, 8, 10])
def test_many_columns_and_long_names_find_room(columns: int) -> None:
    pages = lay_out(report(table(15, columns, LONG)), "a4")
    assert is_inside(pages)
    assert LONG.rsplit(maxsplit=1)[-1] in said(pages)


def test_a_name_without_spaces_is_parted_anywhere() -> None:
    endless = "x" * 400
    blocks = (
        Paragraph(endless),
        Bullets((endless,)),
        Cards((Card(endless, "1" * 60, (endless,), (endless,)),)),
        Table((), (Row((endless, endless)),), left=2),
    )
    pages = lay_out(report(*blocks, title=endless), "a4")
    assert is_inside(pages)
    assert said(pages).replace("\n", "").count("x" * 400) >= 5


def test_a_text_longer_than_a_page_goes_on_on_the_next() -> None:
    words = " ".join(f"word{place}" for place in range(4000))
    pages = lay_out(report(Paragraph(words)), "a4")
    assert len(pages.pages) > 2
    text = said(pages)
    assert all(f"word{place}" in text for place in range(0, 4000, 371))
    bottoms = [max(line.baseline for line in lines(pages, place)[:-2]) for place in (0, 1)]
    assert all(bottom <= pages.sheet.bottom for bottom in bottoms)


def painted(value: Report) -> QImage:
    pages = lay_out(value, "a4")
    image = QImage(595, 842, QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(1 / UNIT, 1 / UNIT)
    pages.paint(0, painter)
    painter.end()
    return image


def test_a_chart_is_painted_with_areas_lines_clips_and_hatching() -> None:
    square = ((0.0, 0.0), (50.0, 0.0), (50.0, 50.0), (0.0, 50.0))
    strokes = (
        Stroke("MLLLZ", square, (1, 0, 0, 1), None, 0, (), None, None),
        Stroke("ML", ((60.0, 25.0), (100.0, 25.0)), None, (0, 0, 1, 1), 4, (6.0, 3.0), None, None),
        Stroke("MLLLZ", square, (0, 1, 0, 1), None, 0, (), (0, 0, 10, 10), (0, 0, 0, 1)),
        Stroke(
            "MQCZ",
            ((70, 40), (80, 30), (90, 40), (85, 45), (80, 48), (75, 45)),
            (0, 0, 0, 1),
            None,
            0,
            (),
            None,
            None,
        ),
    )
    from costdesk.services.report.value import Picture  # noqa: PLC0415 - one test alone

    value = report(Picture("trend", "said", 0.5, b""))._replace(
        sketches={"trend": Sketch(100, 50, strokes)}
    )
    image = painted(value)
    colours = {image.pixelColor(x, y).name() for x in range(0, 595, 2) for y in range(0, 842, 2)}
    assert {"#ff0000", "#0000ff", "#00ff00", "#000000"} <= colours


def test_amounts_stand_right_and_names_left() -> None:
    pages = lay_out(report(table(3, 2)), "a4")
    sheet = pages.sheet
    ends = [
        line.x + QFontMetricsF(line.font).horizontalAdvance(line.text)
        for line in lines(pages, 0)
        if line.text.endswith("1.00")
    ]
    assert len(ends) == 3
    assert max(ends) - min(ends) < UNIT
    assert ends[0] == pytest.approx(sheet.left + sheet.inside, abs=2 * UNIT)
    names = [line.x for line in lines(pages, 0) if line.text.startswith("Row")]
    assert set(names) == {sheet.left}

"""Table cards, read back as a printer and a phone would: from the bytes of the PDF."""

from io import BytesIO

import cv2
import numpy as np
import pytest
import typst
from pypdf import PdfReader

from app.exports.table_cards import TableCard, write
from app.views.words import Words
from app.web.qr import qr_svg
from tests.exports.hostile import CORPUS

TITLE = "Startsessie geboortezorg Zilverbroek"
CODE = "K7M4PX"
DUTCH = Words("nl")
ADDRESSES = ("http://192.168.178.20:8000", "https://planningssessies.geboortezorg-zilverbroek.example")


def join(address: str) -> str:
    return f"{address}/j/{CODE}".upper()


def card(title: str = TITLE, address: str = ADDRESSES[0]) -> TableCard:
    return TableCard(title, address, CODE, qr_svg(join(address)))


def sheet(data: bytes, folder, dots: int = 150) -> np.ndarray:
    """The page as it comes out of the printer: the PDF's own bytes, drawn."""
    (folder / "cards.pdf").write_bytes(data)
    page = b'#set page(width: 210mm, height: 297mm, margin: 0pt)\n#image("/cards.pdf")'
    drawn = typst.compile(page, root=str(folder), format="png", ppi=dots)
    return cv2.imdecode(np.frombuffer(drawn, np.uint8), cv2.IMREAD_GRAYSCALE)


def six(page: np.ndarray) -> list[np.ndarray]:
    """Cut along the lines, as people do."""
    return [part for row in np.array_split(page, 3) for part in np.array_split(row, 2, axis=1)]


def quiet_zone(part: np.ndarray) -> float:
    """The white around the code, in modules, on its narrowest side."""
    found, corners = cv2.QRCodeDetector().detect(part)
    assert found
    (left, top), (right, bottom) = corners[0].min(axis=0), corners[0].max(axis=0)
    code = part[round(top) : round(bottom), round(left) : round(right)] < 128
    finder = int(np.argmin(code[code.shape[0] // 40]))
    module = finder / 7
    dark = part < 128
    dark[round(top) - 1 : round(bottom) + 2, round(left) - 1 : round(right) + 2] = False
    rows, columns = np.nonzero(dark)
    beside = (rows > top) & (rows < bottom)
    above = (columns > left) & (columns < right)
    gaps = [
        *(left - columns[beside & (columns < left)]),
        *(columns[beside & (columns > right)] - right),
        *(top - rows[above & (rows < top)]),
        *(rows[above & (rows > bottom)] - bottom),
    ]
    return float(min(gaps)) / module


@pytest.mark.parametrize("address", ADDRESSES)
def test_all_six_codes_on_the_sheet_lead_to_the_join_page(tmp_path, address):
    parts = six(sheet(write(card(address=address), DUTCH), tmp_path))

    assert [cv2.QRCodeDetector().detectAndDecode(part)[0] for part in parts] == [join(address)] * 6


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_code_has_four_modules_of_white_around_it(tmp_path, address):
    for part in six(sheet(write(card(address=address), DUTCH), tmp_path, dots=200)):
        assert quiet_zone(part) >= 4


@pytest.mark.parametrize(("language", "says"), [("nl", "Open de camera"), ("en", "Open the camera")])
def test_each_card_has_title_address_and_code_in_words(language, says):
    (page,) = PdfReader(BytesIO(write(card(), Words(language)))).pages
    text = " ".join(page.extract_text().split())

    for part in (TITLE, "192.168.178.20:8000", "K7M 4PX", says):
        assert text.count(part) == 6, part


def test_the_sheet_is_one_a4_tagged_in_its_language():
    reader = PdfReader(BytesIO(write(card(), DUTCH)))

    assert [round(float(side)) for side in reader.pages[0].mediabox[2:]] == [595, 842]
    assert len(reader.pages) == 1
    assert reader.trailer["/Root"]["/Lang"] == "nl"
    assert "pdfuaid:part" in reader.trailer["/Root"]["/Metadata"].get_data().decode()


@pytest.mark.parametrize("title", ["", "W" * 120, "Wie " * 30, "جلسة العمل 😀 " * 8])
def test_any_title_leaves_the_codes_as_they_were(tmp_path, title):
    parts = six(sheet(write(card(title[:120]), DUTCH), tmp_path))

    assert {cv2.QRCodeDetector().detectAndDecode(part)[0] for part in parts} == {join(ADDRESSES[0])}


def test_what_people_type_in_a_title_stays_text():
    for title in (*CORPUS[::8], "#panic() *x* $y$ @z <w>"):
        assert len(PdfReader(BytesIO(write(card(title[:120]), DUTCH))).pages) == 1


def test_the_same_card_gives_the_same_bytes():
    assert write(card(), DUTCH) == write(card(), DUTCH)

"""How the Word plan looks, all of it as styles that somebody can change in one place."""

from dataclasses import dataclass
from typing import cast

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_LINE_SPACING, WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Length, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from app.exports.word.elements import element, inside

FONT = "Calibri"
INK = "1F2933"
ACCENT = "0B5563"
PALE = "E4EEF0"
RULE = "C3D1D5"
AMBER = "A8480B"
GREY = "52636B"
TEXT_WIDTH = Cm(16.6)

CELL = "Tabeltekst"
HEAD = "Tabelkop"
FACT = "Feit"
LEAD = "Doelzin"
NOTE = "Noot"
KICKER = "Soort document"
TABLE = "Plan"
ENTRY = "toc 1"
OPEN = "Nog open"
LABEL = "Feitnaam"
OURS = frozenset({CELL, HEAD, FACT, LEAD, NOTE, KICKER, ENTRY})


@dataclass(frozen=True, slots=True)
class Look:
    """Sizes in points; `indent` hangs the first line back over itself."""

    size: float
    bold: bool = False
    color: str = INK
    before: float = 0
    after: float = 0
    keep: bool = False
    indent: Length | None = None


LOOKS = {
    "Normal": Look(10.5, before=3, after=5),
    "Title": Look(23, bold=True, color=ACCENT, after=2),
    "Subtitle": Look(10.5, color=GREY, after=8),
    "Heading 1": Look(15, bold=True, color=ACCENT, before=14, after=4, keep=True),
    "Heading 2": Look(11.5, bold=True, before=12, after=3, keep=True),
    "Heading 3": Look(10.5, bold=True, before=8, after=2, keep=True),
    "List Bullet": Look(10.5, after=2),
    "Caption": Look(9, color=GREY, before=4, after=3, keep=True),
    "Footer": Look(8.5, color=GREY),
    "TOC Heading": Look(15, bold=True, color=ACCENT, after=4, keep=True),
    CELL: Look(9.5, before=2, after=2),
    HEAD: Look(9.5, bold=True, color="FFFFFF", before=2, after=2, keep=True),
    FACT: Look(10.5, after=2, indent=Cm(3.9)),
    LEAD: Look(12.5, after=6),
    NOTE: Look(9, color=GREY, before=3, after=3),
    KICKER: Look(10, bold=True, color=ACCENT, after=0),
    ENTRY: Look(10.5, after=3),
}


def dress(document: Document, language: str) -> None:
    """Gives an empty document our styles, its language, and a page of A4."""
    _drop_unused(document)
    for name, look in LOOKS.items():
        _apply(_style(document, name), look)
    _ways_of_writing(document)
    _lead_rule(document)
    document.styles.element.append(_table_style())
    for found in document.styles.element.iter(qn("w:lang")):
        found.set(qn("w:val"), language)
    _as_made_by_a_word_of_today(document, language)
    _page(document)


def _page(document: Document) -> None:
    """A4; the foot has its page number at the right edge of the text."""
    stops = document.styles["Footer"].paragraph_format.tab_stops
    stops.clear_all()
    stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin, section.bottom_margin = Cm(1.9), Cm(1.9)


def _drop_unused(document: Document) -> None:
    """The empty document brings a hundred table styles that nobody asked for."""
    styles = document.styles.element
    for style in [one for one in styles.style_lst if one.get(qn("w:type")) == "table"]:
        if style.get(qn("w:styleId")) != "TableNormal":
            styles.remove(style)


def _style(document: Document, name: str) -> ParagraphStyle:
    if name not in OURS:
        return cast("ParagraphStyle", document.styles[name])
    made = cast(
        "ParagraphStyle", document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=name == ENTRY)
    )
    made.base_style = document.styles["Normal"]
    made.quick_style = True
    return made


def _apply(style: ParagraphStyle, look: Look) -> None:
    properties = style.element.get_or_add_rPr()
    for tag in ("w:rFonts", "w:spacing", "w:kern"):
        for old in properties.findall(qn(tag)):
            properties.remove(old)
    style.font.name = FONT
    properties.rFonts.set(qn("w:cs"), FONT)
    style.font.size, style.font.bold, style.font.italic = Pt(look.size), look.bold, False
    style.font.color.rgb = RGBColor.from_string(look.color)
    shape = style.paragraph_format
    shape.space_before, shape.space_after = Pt(look.before), Pt(look.after)
    shape.line_spacing_rule = WD_LINE_SPACING.SINGLE
    shape.keep_with_next = look.keep
    shape.widow_control = True
    if look.indent is not None:
        shape.left_indent, shape.first_line_indent = look.indent, -look.indent
        shape.tab_stops.add_tab_stop(look.indent)
    for border in style.element.get_or_add_pPr().findall(qn("w:pBdr")):
        style.element.pPr.remove(border)


def _ways_of_writing(document: Document) -> None:
    """What is open, and the name of a fact, within a line."""
    for name, color in ((OPEN, AMBER), (LABEL, ACCENT)):
        font = document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER).font
        font.color.rgb = RGBColor.from_string(color)
        font.italic, font.bold = name == OPEN, name == LABEL


def _lead_rule(document: Document) -> None:
    """The goal stands beside a rule."""
    style = document.styles[LEAD]
    style.paragraph_format.left_indent = Cm(0.35)
    borders = element("w:pBdr")
    inside(borders, "w:left", val="single", sz=24, space=8, color=ACCENT)
    style.element.pPr.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")


def _table_style() -> object:
    """Thin lines between rows, a dark first row."""
    return parse_xml(
        f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="{TABLE}">'
        f'<w:name w:val="{TABLE}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="40"/><w:qFormat/>'
        "<w:tblPr><w:tblBorders>"
        f'<w:bottom w:val="single" w:sz="4" w:space="0" w:color="{RULE}"/>'
        f'<w:insideH w:val="single" w:sz="4" w:space="0" w:color="{RULE}"/>'
        "</w:tblBorders><w:tblCellMar>"
        '<w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>'
        "</w:tblCellMar></w:tblPr>"
        '<w:tblStylePr w:type="firstRow"><w:tcPr>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{ACCENT}"/>'
        "</w:tcPr></w:tblStylePr></w:style>"
    )


def _as_made_by_a_word_of_today(document: Document, language: str) -> None:
    """Else Word opens it in compatibility mode and checks the spelling as English."""
    settings = document.settings.element
    compat = element("w:compat")
    uri = "http://schemas.microsoft.com/office/word"
    inside(compat, "w:compatSetting", name="compatibilityMode", uri=uri, val=15)
    # Word insists on the order of its settings: these stand before the revision marks.
    settings.find(qn("w:rsids")).addprevious(compat)
    for old in settings.findall(qn("w:compat")):
        if old is not compat:
            settings.remove(old)
    settings.find(qn("w:themeFontLang")).set(qn("w:val"), language)

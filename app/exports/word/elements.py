"""WordprocessingML in small pieces: paragraphs, runs, fields and marks, each an element of its own."""

from functools import lru_cache
from typing import cast

from docx.oxml.ns import qn
from docx.oxml.parser import oxml_parser
from docx.oxml.xmlchemy import BaseOxmlElement

W = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def element(tag: str, **attributes: str | int) -> BaseOxmlElement:
    """ "w:shd" with its attributes; `val` becomes `w:val`."""
    given = {_named(f"w:{name}"): str(value) for name, value in attributes.items()}
    return cast("BaseOxmlElement", oxml_parser.makeelement(_named(tag), given, W))


_named = lru_cache(qn)


def inside(parent: BaseOxmlElement, tag: str, **attributes: str | int) -> BaseOxmlElement:
    """Adds a child and gives it back."""
    child = element(tag, **attributes)
    parent.append(child)
    return child


def style_id(name: str) -> str:
    """How python-docx makes the id of a style from its name."""
    return name.replace(" ", "")


def run(text: str, style: str = "") -> BaseOxmlElement:
    """Text in one way of writing; a line break and a tab become what they are in Word."""
    made = element("w:r")
    if style:
        inside(inside(made, "w:rPr"), "w:rStyle", val=style_id(style))
    for place, line in enumerate(text.split("\n")):
        if place:
            inside(made, "w:br")
        for stop, part in enumerate(line.split("\t")):
            if stop:
                inside(made, "w:tab")
            _text(made, "w:t", part)
    return made


def paragraph(style: str, *content: BaseOxmlElement, **properties: str) -> BaseOxmlElement:
    """`properties` are `keepNext`, `pageBreakBefore` and `jc`, in the order Word wants them."""
    made = element("w:p")
    shape = inside(made, "w:pPr")
    inside(shape, "w:pStyle", val=style_id(style))
    for name, value in properties.items():
        inside(shape, f"w:{name}", val=value)
    made.extend(content)
    return made


def field(code: str, shown: str) -> BaseOxmlElement:
    """A field such as PAGE, with what it shows until Word counts again."""
    made = element("w:fldSimple", instr=f" {code} ")
    made.append(run(shown))
    return made


def mark(kind: str) -> BaseOxmlElement:
    """Where a long field begins, shows and ends."""
    made = element("w:r")
    inside(made, "w:fldChar", fldCharType=kind)
    return made


def code(text: str) -> BaseOxmlElement:
    made = element("w:r")
    _text(made, "w:instrText", text)
    return made


def bookmark(name: str, number: int) -> tuple[BaseOxmlElement, BaseOxmlElement]:
    """The start and the end of a place that links go to."""
    return element("w:bookmarkStart", id=number, name=name), element("w:bookmarkEnd", id=number)


def _text(parent: BaseOxmlElement, tag: str, text: str) -> None:
    if text:
        made = inside(parent, tag)
        made.text = text
        made.set(XML_SPACE, "preserve")

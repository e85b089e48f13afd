"""A drawing as SVG that stands on its own: no script, no style sheet, nothing from elsewhere."""

from xml.sax.saxutils import escape, quoteattr

from app.exports.coverage import coverage_drawing
from app.exports.drawing import Arrow, Drawing, Line, Rect, Shape, Text
from app.exports.timeline import planning_drawing
from app.views.plan.document import Document

FONTS = "Calibri, Carlito, Libertinus Serif, sans-serif"
POINT = 4


def write(document: Document) -> bytes:
    """The timeline as a picture of its own."""
    return svg(planning_drawing(document)).encode()


def write_coverage(document: Document) -> bytes:
    """Perspectives against results as a picture of its own."""
    return svg(coverage_drawing(document)).encode()


def svg(drawing: Drawing) -> str:
    """The markup; texts are escaped and the title is told to who cannot see it."""
    shapes = "\n".join(_shape(shape) for shape in drawing.shapes)
    size = f"{drawing.width:g} {drawing.height:g}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}" role="img" font-family="{FONTS}">\n'
        f"<title>{escape(drawing.title)}</title>\n{shapes}\n</svg>\n"
    )


def _shape(shape: Shape) -> str:
    match shape:
        case Rect():
            border = f" stroke={quoteattr(shape.border)}" if shape.border else ""
            box = _given(x=shape.x, y=shape.y, width=shape.width, height=shape.height)
            return f'<rect {box} rx="2" fill="{shape.fill}"{border}/>'
        case Line():
            ends = _given(x1=shape.x, y1=shape.y, x2=shape.to_x, y2=shape.to_y)
            return f'<line {ends} stroke="{shape.color}" stroke-width="{shape.width:g}"/>'
        case Arrow():
            return _arrow(shape)
        case Text():
            place = _given(x=shape.x, y=shape.y)
            bold = ' font-weight="bold"' if shape.bold else ""
            anchor = f' text-anchor="{shape.anchor}"' if shape.anchor != "start" else ""
            look = f'font-size="{shape.size:g}" fill="{shape.color}"{bold}{anchor}'
            return f"<text {place} {look}>{escape(shape.text)}</text>"


def _arrow(arrow: Arrow) -> str:
    middle = (arrow.x + arrow.to_x) / 2 - arrow.bend
    path = (
        f"M{arrow.x:g} {arrow.y:g}"
        f"C{middle:g} {arrow.y:g} {middle:g} {arrow.to_y:g} {arrow.to_x - POINT:g} {arrow.to_y:g}"
    )
    head = f"M{arrow.to_x:g} {arrow.to_y:g}l{-POINT * 1.5:g} {-POINT / 1.5:g}v{POINT * 2 / 1.5:g}z"
    return f'<path d="{path}" fill="none" stroke="{arrow.color}"/><path d="{head}" fill="{arrow.color}"/>'


def _given(**numbers: float) -> str:
    return " ".join(f'{name}="{number:g}"' for name, number in numbers.items())

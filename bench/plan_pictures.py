"""Pictures of the five kinds of plan, as Word shows them and as the PDF is: python -m bench.plan_pictures

Writes docs/pictures/plans/: the first pages of each on one sheet, in few colours. Needs LibreOffice,
the font Carlito (as wide as Calibri) and pdftoppm.
"""

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import cv2
import numpy as np

from app.exports import FORMATS
from app.views.plan import TEMPLATES, Document, Template
from tests.exports.filled import filled
from tests.exports.plans import of

FOLDER = Path(__file__).parents[1] / "docs" / "pictures" / "plans"
PAGES, ACROSS, WIDTH, WIDEST, GAP = 8, 4, 430, 1400, 12
TONES = 12
Picture = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]


def pages_of(pdf: Path, count: int = PAGES, width: int = WIDTH) -> list[Picture]:
    """The first pages, each as wide as the others."""
    target = pdf.with_suffix("")
    scale = ("-scale-to-x", str(width), "-scale-to-y", "-1")
    subprocess.run(["pdftoppm", "-png", "-l", str(count), *scale, str(pdf), str(target)], check=True)
    return [cv2.imread(str(one)) for one in sorted(pdf.parent.glob(f"{target.name}-*.png"))]


def sheet(pages: list[Picture], across: int = ACROSS) -> Picture:
    """Pages beside and below each other on grey."""
    width = pages[0].shape[1]
    height = max(page.shape[0] for page in pages)
    rows = -(-len(pages) // across)
    size = (rows * (height + GAP) + GAP, min(across, len(pages)) * (width + GAP) + GAP, 3)
    whole = np.full(size, 200, np.uint8)
    for place, page in enumerate(pages):
        top = GAP + place // across * (height + GAP)
        left = GAP + place % across * (width + GAP)
        whole[top : top + page.shape[0], left : left + page.shape[1]] = page
    return whole


def kept(picture: Picture, name: str) -> None:
    """In few tones, which a PNG packs well."""
    step = 256 // TONES
    few = np.minimum(np.round(picture.astype(int) / step) * step, 255).astype(np.uint8)
    cv2.imwrite(str(FOLDER / f"{name}.png"), few, [cv2.IMWRITE_PNG_COMPRESSION, 9])


def word_pages(document: Document, folder: Path) -> list[Picture]:
    office = shutil.which("soffice")
    if office is None:
        sys.exit("LibreOffice is needed to see what Word shows.")
    file = folder / "word.docx"
    file.write_bytes(FORMATS["docx"].write(document))
    home = f"-env:UserInstallation=file://{folder}/office"
    command = [office, home, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(file)]
    subprocess.run(command, check=True, capture_output=True)
    return pages_of(folder / "word.pdf")


def pdf_pages(document: Document, folder: Path) -> list[Picture]:
    file = folder / "plan.pdf"
    file.write_bytes(FORMATS["pdf"].write(document))
    return pages_of(file)


def one_page(document: Document, folder: Path) -> list[Picture]:
    file = folder / "page.pdf"
    file.write_bytes(FORMATS["a3"].write(document))
    return pages_of(file, 1, WIDEST)


def taken(template: Template) -> None:
    document = of(filled(), template=template)
    with TemporaryDirectory() as name:
        kept(sheet(word_pages(document, Path(name))), f"{template.key}-word")
    with TemporaryDirectory() as name:
        kept(sheet(pdf_pages(document, Path(name))), f"{template.key}-pdf")


def main() -> None:
    for template in TEMPLATES.values():
        taken(template)
    with TemporaryDirectory() as name:
        kept(sheet(one_page(of(filled()), Path(name))), "on-a-page")


if __name__ == "__main__":
    main()

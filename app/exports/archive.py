"""Zip files whose bytes depend only on what is in them."""

from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

FIRST_YEAR = 1980


def archive(files: Iterable[tuple[str, bytes]], at: datetime) -> bytes:
    """A zip of these files, all of them dated `at`; no clock and no machine shows in it."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as target:
        for name, data in files:
            target.writestr(_entry(name, at), data)
    return out.getvalue()


def restamped(data: bytes, at: datetime) -> bytes:
    """The same zip with every entry dated `at`."""
    with ZipFile(BytesIO(data)) as source:
        return archive([(name, source.read(name)) for name in source.namelist()], at)


def _entry(name: str, at: datetime) -> ZipInfo:
    # A zip knows no year before 1980 and only even seconds.
    year = max(at.year, FIRST_YEAR)
    entry = ZipInfo(name, (year, at.month, at.day, at.hour, at.minute, at.second // 2 * 2))
    entry.compress_type = ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry

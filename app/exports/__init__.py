"""The plan in every format: each writer takes the neutral document and gives the bytes of a file."""

from collections.abc import Mapping

from app.exports import bundle
from app.exports.formats import SINGLE, Format, file_name

__all__ = ["FORMATS", "Format", "file_name"]

FORMATS: Mapping[str, Format] = {**SINGLE, "zip": Format("zip", "application/zip", bundle.write)}

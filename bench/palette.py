"""PNG with a palette of at most 256 colours: what screens of text need, in a fifth of the bytes."""

import struct
import zlib
from pathlib import Path

import cv2
import numpy as np

MOST = 256
SIGNATURE = b"\x89PNG\r\n\x1a\n"


def reduce(picture: bytes, path: Path) -> None:
    """Writes a screenshot with its most used colours; each other colour becomes the nearest of those."""
    pixels = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)[:, :, ::-1]
    write(pixels, path)


def write(pixels: np.ndarray, path: Path) -> None:
    height, width, _ = pixels.shape
    coded = pixels.astype(np.uint32) @ np.array([65536, 256, 1], np.uint32)
    colours, places, counts = np.unique(coded, return_inverse=True, return_counts=True)
    kept = np.sort(np.argsort(-counts, kind="stable")[:MOST])
    palette = unpacked(colours[kept])
    index = nearest(unpacked(colours), palette)[places.reshape(height, width)]
    path.write_bytes(png(index.astype(np.uint8), palette, width, height))


def unpacked(colours: np.ndarray) -> np.ndarray:
    return np.stack([colours >> 16, (colours >> 8) & 255, colours & 255], axis=1).astype(np.uint8)


def nearest(colours: np.ndarray, palette: np.ndarray) -> np.ndarray:
    found = np.empty(len(colours), np.int64)
    for start in range(0, len(colours), 4096):
        part = colours[start : start + 4096, None, :].astype(np.int32) - palette[None].astype(np.int32)
        found[start : start + 4096] = np.argmin((part**2).sum(axis=2), axis=1)
    return found


def png(index: np.ndarray, palette: np.ndarray, width: int, height: int) -> bytes:
    rows = np.concatenate([np.zeros((height, 1), np.uint8), index], axis=1).tobytes()
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    parts = (
        (b"IHDR", header),
        (b"PLTE", palette.tobytes()),
        (b"IDAT", zlib.compress(rows, 9)),
        (b"IEND", b""),
    )
    return SIGNATURE + b"".join(chunk(name, body) for name, body in parts)


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

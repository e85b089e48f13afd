"""`python -m clustering obstacles.txt`: one statement per line in, suggested groups with reasons out."""

import argparse
import gc
import sys
from pathlib import Path

from clustering import suggest
from clustering.report import lines


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m clustering", description=__doc__)
    parser.add_argument("file", type=Path, help="a text file with one statement per line")
    parser.add_argument("--fineness", type=float, default=0.5, help="from 0 (coarse) to 1 (fine)")
    asked = parser.parse_args()
    # One answer and gone: a tenth of a cold start went to sweeping what libraries and word lists keep anyway.
    gc.disable()
    try:
        read = asked.file.read_text(encoding="utf-8-sig").splitlines()
        texts = [line.strip() for line in read if line.strip()]
        sys.stdout.write("\n".join(lines(texts, suggest(texts, fineness=asked.fineness))) + "\n")
    except (OSError, ValueError) as error:
        parser.error(str(error))


if __name__ == "__main__":
    main()

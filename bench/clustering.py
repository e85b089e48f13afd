"""Measures the clustering library and writes the tables and the plot of `docs/clustering.md`.

python -m bench.clustering [folder with evaluate.py and dev/]

The folder may also come from TUSSENSTAP_CLUSTERING_DATA; ../shared/data/clustering stands in for both.
"""

import argparse
import importlib
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType

import numpy as np

from bench import clustering_adapter as ours
from bench import clustering_rivals as rivals
from bench.clustering_plot import growth
from bench.clustering_tuning import left_out
from bench.clustering_unseen import unseen

ROOT = Path(__file__).parents[1]
REPORT = ROOT / "docs" / "clustering.md"
PLOT = ROOT / "docs" / "pictures" / "clustering-time.svg"
BLOCKS = ("hand-nl", "public-nl", "public-en")
SIZES = (20, 80, 200, 400, 800, 2000, 4000, 8000)
Texts = list[str]
Cold = Callable[[Texts], Sequence[int]]


def main() -> None:
    measure = evaluation(__doc__)
    sessions = measure.load(["dev"])
    tables = [cold(measure, sessions), unseen(measure), each(measure, sessions), tuned(measure, sessions)]
    tables += [
        named(measure, sessions),
        placed(measure, sessions),
        steady(measure, sessions),
        timed(sessions),
    ]
    write("\n\n".join(tables))


def evaluation(said: str | None) -> ModuleType:
    """`evaluate.py` from the folder asked for on the command line of a program that says this of itself."""
    parser = argparse.ArgumentParser(description=said)
    usual = os.environ.get("TUSSENSTAP_CLUSTERING_DATA", ROOT.parent / "shared" / "data" / "clustering")
    parser.add_argument("folder", type=Path, nargs="?", default=Path(usual))
    sys.path.insert(0, str(parser.parse_args().folder))
    return importlib.import_module("evaluate")


def cold(measure: ModuleType, sessions: dict) -> str:
    rows = [
        "| cold suggestion: saved / ARI / B-cubed / purity | " + " | ".join(BLOCKS) + " |",
        "|---|" + "---|" * 3,
    ]
    for name, method in {
        **rivals.METHODS,
        "**this library**": ours.suggested,
        "without themes": ours.themeless,
    }.items():
        found = measure.run(method, sessions)
        rows.append(f"| {name} | " + " | ".join(four(measure, found, block) for block in BLOCKS) + " |")
    return "\n".join(rows)


def four(measure: ModuleType, rows: list, block: str) -> str:
    of = [row for row in rows if row["block"] == block]
    ari, b3, pure = (
        f"{round(measure.mean(of, key), 2) + 0.0:.2f}".lstrip("0") for key in ("ARI", "B3", "pure")
    )
    return f"{100 * measure.mean(of, 'saved'):.0f} % / {ari} / {b3} / {pure}"


def each(measure: ModuleType, sessions: dict) -> str:
    found, naive = measure.run(ours.suggested, sessions), measure.run(rivals.kmeans, sessions)
    rows = ["| session | cards | groups by people / suggested | saved | naive |", "|---|---|---|---|---|"]
    for row, other in zip(found, naive, strict=True):
        groups = f"{row['k_true']} / {row['k_pred']}"
        saved = f"{100 * row['saved']:.0f} % | {100 * other['saved']:.0f} %"
        rows.append(f"| {row['session']} | {row['n']} | {groups} | {saved} |")
    return "\n".join(rows)


def tuned(measure: ModuleType, sessions: dict) -> str:
    fixed, chosen = left_out(measure, sessions)
    rows = ["| saved | " + " | ".join(BLOCKS) + " |", "|---|" + "---|" * 3]
    for name, saved in {"parameters as they are": fixed, "chosen on the other sessions": chosen}.items():
        rows.append(f"| {name} | " + " | ".join(f"{100 * saved[block]:.0f} %" for block in BLOCKS) + " |")
    return "\n".join(rows)


def named(measure: ModuleType, sessions: dict) -> str:
    rows = ["| first right / among three | hand-nl | public-nl | public-en |", "|---|---|---|---|"]
    for what, use, count in (
        ("names known", True, 0),
        ("names, 2 placed", True, 2),
        ("no names, 3 placed", False, 3),
    ):
        for who, method in {"naive": rivals.assisted, "**this library**": ours.assisted}.items():
            hits = [hit(measure, method, sessions, block, (use, count)) for block in BLOCKS]
            rows.append(f"| {what}, {who} | " + " | ".join(hits) + " |")
    return "\n".join(rows)


def hit(measure: ModuleType, method: Callable, sessions: dict, block: str, asked: tuple[bool, int]) -> str:
    of = {n: s for n, s in sessions.items() if measure.blocks_of(n, s) == block}
    fit = {n: s for n, s in of.items() if not asked[0] or n.startswith(measure.NAMED)}
    found = [measure.assist_rows(method, session, *asked) for session in fit.values()]
    return f"{100 * measure.mean(found, 'hit1'):.0f} / {100 * measure.mean(found, 'hit3'):.0f} %"


def placed(measure: ModuleType, sessions: dict) -> str:
    rows = ["| saved on the cards left | hand-nl | public-nl | public-en |", "|---|---|---|---|"]
    for share in (0.1, 0.25, 0.5):
        for who, method in {"naive": rivals.given, "**this library**": ours.given}.items():
            cells = []
            for block in BLOCKS:
                of = {n: s for n, s in sessions.items() if measure.blocks_of(n, s) == block}
                left = [measure.given_rows(method, n, s, share) for n, s in of.items()]
                cells.append(f"{100 * measure.mean(left, 'saved'):.0f} %")
            rows.append(f"| {share:.0%} placed, {who} | " + " | ".join(cells) + " |")
    return "\n".join(rows)


def steady(measure: ModuleType, sessions: dict) -> str:
    rows = ["| ARI with itself | hand-nl | all |", "|---|---|---|"]
    for what, changed in {"another order": shuffled, "the last five not yet there": shortened}.items():
        for who, method in {"naive": rivals.kmeans, "**this library**": ours.suggested}.items():
            found = {name: changed(measure, method, session["text"]) for name, session in sessions.items()}
            hand = np.mean([value for name, value in found.items() if name.startswith("hand")])
            rows.append(f"| {what}, {who} | {hand:.2f} | {np.mean(list(found.values())):.2f} |")
    return "\n".join(rows)


def shuffled(measure: ModuleType, method: Cold, texts: Texts) -> float:
    order = np.random.default_rng(1).permutation(len(texts))
    return agreement(measure, [method(texts)[at] for at in order], method([texts[at] for at in order]))


def shortened(measure: ModuleType, method: Cold, texts: Texts) -> float:
    return agreement(measure, method(texts)[:-5], method(texts[:-5]))


def agreement(measure: ModuleType, one: Sequence[int], other: Sequence[int]) -> float:
    apart = [measure._singles(measure.normalise([int(x) for x in each]), -1) for each in (one, other)]
    return float(measure.adjusted_rand_score(*apart))


def timed(sessions: dict) -> str:
    pool = [text for session in sessions.values() for text in session["text"]]
    ours.suggested(pool[:80])
    seconds = {size: once(spliced(pool, size)) for size in SIZES}
    PLOT.parent.mkdir(parents=True, exist_ok=True)
    PLOT.write_text(growth(seconds), encoding="utf-8")
    head = "| cards | " + " | ".join(f"{size:,}" for size in SIZES) + " |"
    return "\n".join(
        [
            head,
            "|---|" + "---|" * len(SIZES),
            "| seconds | " + " | ".join(f"{s:.2f}" for s in seconds.values()) + " |",
        ]
    )


def spliced(pool: Texts, size: int) -> Texts:
    """As many different cards as asked: real ones first, then beginnings joined to other endings."""
    picks = np.random.default_rng(0).integers(0, len(pool), (size, 2))
    joined = [" ".join(pool[a].split()[:6] + pool[b].split()[-5:]) for a, b in picks]
    return [*pool[:size], *joined[len(pool) :]]


def once(texts: Texts) -> float:
    start = time.process_time()
    ours.suggested(texts)
    return time.process_time() - start


def write(tables: str) -> None:
    before, _, rest = REPORT.read_text(encoding="utf-8").partition("<!-- figures -->")
    after = rest.partition("<!-- end of figures -->")[2]
    REPORT.write_text(
        f"{before}<!-- figures -->\n\n{tables}\n\n<!-- end of figures -->{after}", encoding="utf-8"
    )


if __name__ == "__main__":
    main()

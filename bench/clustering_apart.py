"""Sessions written and grouped before anything was measured on them; nothing was tuned on them."""

from pathlib import Path

FOLDER = Path(__file__).parent / "kept_apart"


def sessions() -> dict[str, dict]:
    """Name -> session, as `evaluate.py` reads its own."""
    return {path.stem: read(path) for path in sorted(FOLDER.glob("*.txt"))}


def read(path: Path) -> dict:
    """`key = name of a group` and `key | card`; a card without a key was left loose."""
    rows = [row for row in path.read_text(encoding="utf-8").splitlines() if row.strip() and row[0] != "#"]
    names = {None: None}
    cards = []
    for row in rows:
        key, bar, text = (part.strip() for part in row.partition("|"))
        if bar:
            cards.append((key or None, text))
        else:
            names |= {key.split(" = ")[0]: key.split(" = ", 1)[1]}
    return session(path, [(names[key], text) for key, text in cards])


def session(path: Path, cards: list[tuple[str | None, str]]) -> dict:
    """What `evaluate.py` asks of a session whose cards have a group or none."""
    return {
        "split": path.parent.name,
        "lang": path.stem.rpartition(".")[2],
        "text": [text for _, text in cards],
        "group": [group for group, _ in cards],
        "alt": [None] * len(cards),
    }

"""The sessions kept apart: what the library scored when it first saw each of them, and what it scores now."""

import tomllib
from collections.abc import Iterable
from types import ModuleType
from typing import Any

from bench import clustering_adapter as ours
from bench import clustering_apart as apart
from bench import clustering_rivals as rivals

KINDS = (
    "small groups",
    "for choices",
    "for the end",
    "last",
    "vivid",
    "plain",
    "plain, last",
    "at the end",
    "after kinds",
    "fresh",
)


def unseen(measure: ModuleType) -> str:
    first = tomllib.loads((apart.FOLDER / "first_measured.toml").read_text(encoding="utf-8"))
    sessions = sorted(apart.sessions().items(), key=lambda it: (KINDS.index(first[it[0]]["kind"]), it[0]))
    then = {name: first[name] for name, _ in sessions}
    now = {name: measured(measure, name, session) for name, session in sessions}
    return "\n\n".join([before(then, now), after(now)])


def measured(measure: ModuleType, name: str, session: dict) -> dict[str, Any]:
    rivalling = (rivals.random_piles, rivals.kmeans, ours.themeless)
    hits = measure.assist_rows(ours.assisted, session, use_names=True, per_group=0)
    return {
        "score": measure.score(session, ours.suggested(session["text"])),
        "rivals": [100 * measure.score(session, each(session["text"]))["saved"] for each in rivalling],
        "names": [100 * hits["hit1"], 100 * hits["hit3"]],
        "placed": 100 * measure.given_rows(ours.given, name, session, 0.25)["saved"],
    }


def before(then: dict[str, Any], now: dict[str, Any]) -> str:
    """When they were first seen, one by one, beside random piles and naive code."""
    rows = ["| first measured | kind | cards / groups | random | naive | saved | names known | 25 % placed |"]
    rows.append("|---|" + "---|" * 7)
    for name, it in then.items():
        score, (random, naive, _) = now[name]["score"], now[name]["rivals"]
        said = f"{it['names'][0]} / {it['names'][1]} %"
        rows.append(
            f"| {name} | {it['kind']} | {score['n']} / {score['k_true']} | {random:.0f} % | {naive:.0f} % "
            f"| **{it['saved']} %** | {said} | {it['placed']} % |"
        )
    return "\n".join(rows)


def after(now: dict[str, Any]) -> str:
    """As they are now, and the mean of each language."""
    rows = [
        "| now | saved / ARI / B-cubed / purity | suggested | without themes | names known | 25 % placed |"
    ]
    rows.append("|---|" + "---|" * 5)
    rows += [row(name, [it]) for name, it in now.items()]
    for language, said in (("nl", "Dutch"), ("en", "English")):
        rows.append(row(f"**mean, {said}**", [it for name, it in now.items() if name.endswith(language)]))
    return "\n".join(rows)


def row(name: str, of: list[dict[str, Any]]) -> str:
    def scored(key: str) -> float:
        return mean(it["score"][key] for it in of)

    rest = " / ".join(f"{scored(key):.2f}".lstrip("0") for key in ("ARI", "B3", "pure"))
    names = " / ".join(f"{mean(it['names'][at] for it in of):.0f}" for at in (0, 1))
    themeless, placed = mean(it["rivals"][2] for it in of), mean(it["placed"] for it in of)
    saved = f"**{100 * scored('saved'):.0f} %** / {rest}"
    return f"| {name} | {saved} | {scored('k_pred'):.0f} | {themeless:.0f} % | {names} % | {placed:.0f} % |"


def mean(values: Iterable[float]) -> float:
    listed = list(values)
    return sum(listed) / len(listed)

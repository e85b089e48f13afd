"""What changed in what people filled in, in sentences."""

from collections.abc import Iterator, Mapping

from app.session.plan_values import COLUMNS, SMART, LineTable, PlanField
from app.views.plan.document import plain
from app.views.plan.filled import PlanGoal, PlanLine
from app.views.plan.phrases import listed, quoted
from app.views.plan.record import Plan, PlanResult
from app.views.plan.times import moment
from app.views.words import Words

HEADINGS = {
    LineTable.FACTORS: "plan-factors",
    LineTable.ACTIONS: "plan-actions",
    LineTable.DATA: "plan-data",
    LineTable.COMMUNICATION: "plan-communication",
    LineTable.EMBEDDING: "plan-embedding",
    LineTable.EVALUATION: "plan-evaluation",
    LineTable.BODIES: "plan-organisation-of",
    LineTable.RASCI: "plan-rasci",
    LineTable.PROMPTS: "plan-prompts",
}
FIELDS = {
    PlanField.TEAM: "plan-context-team",
    PlanField.CORE_MESSAGE: "plan-communication",
    **{PlanField(name): f"plan-smart-{name}" for name in SMART},
    **{
        PlanField(name): f"plan-part-{name}"
        for name in ("information", "kick_off", "training", "practice", "conditions", "registration")
    },
}


# How the codes of a cell are said, by table and column; RASCI letters say themselves.
CODED = {
    (LineTable.FACTORS, "sort"): "plan-factor",
    (LineTable.FACTORS, "way"): "plan-factors",
    (LineTable.BODIES, "sort"): "plan-body",
    (LineTable.PROMPTS, "sort"): "plan-prompts",
}


def filled_in(before: Plan, after: Plan, words: Words) -> Iterator[str]:
    yield from _texts(before, after, words)
    yield from _goals(before, after, words)
    yield from _lines(before, after, words)
    yield from _details(before, after, words)
    for label in after.versions[len(before.versions) :]:
        yield words("plan-changed-version", label=label or words("plan-version"))


def _texts(before: Plan, after: Plan, words: Words) -> Iterator[str]:
    for name in PlanField:
        old, new = before.text(name), after.text(name)
        if old != new:
            heading = words(FIELDS.get(name, f"plan-field-{name}"))
            yield _said("plan-changed-filled" if new else "plan-changed-dropped", heading, new or old, words)


def _goals(before: Plan, after: Plan, words: Words) -> Iterator[str]:
    old, new = ({one.number: one for one in plan.goals} for plan in (before, after))
    for number in sorted({*old, *new}):
        was, now = old.get(number), new.get(number)
        heading = words("plan-goal-number", number=str(number))
        if now is None:
            yield _said("plan-changed-dropped", heading, old[number].text, words)
            continue
        if was is None or was.text != now.text:
            yield _said("plan-changed-filled", heading, now.text, words)
        empty = PlanGoal(number, "")
        cells = {
            words(f"plan-smart-{name}"): (getattr(was or empty, name), getattr(now, name)) for name in SMART
        }
        yield from _cells(heading, cells, words)


def _lines(before: Plan, after: Plan, words: Words) -> Iterator[str]:
    old, new = ({one.number: one for one in plan.lines} for plan in (before, after))
    for number in sorted({*old, *new}):
        was, now = old.get(number), new.get(number)
        if now is None:
            dropped = old[number]
            yield _said("plan-changed-dropped", words(HEADINGS[dropped.table]), _text(dropped, words), words)
            continue
        if was is None or _text(was, words) != _text(now, words):
            yield _said("plan-changed-filled", words(HEADINGS[now.table]), _text(now, words), words)
        if was is not None:
            yield from _line(was, now, words)
        if now.done != (was is not None and was.done):
            text = quoted(_text(now, words), words)
            yield words("plan-changed-done" if now.done else "plan-changed-undone", text=text)


def _line(was: PlanLine, now: PlanLine, words: Words) -> Iterator[str]:
    """What is different in a line besides its text."""
    columns = [name for name in COLUMNS[now.table] if name != "text" and (now.text or name != "who")]
    cells = {
        words(f"fill-{now.table}-{name}"): (_cell(name, was, words), _cell(name, now, words))
        for name in columns
    }
    about = f"{words(HEADINGS[now.table])}: {_text(now, words)}"
    yield from _cells(about, cells, words)


def _cell(name: str, line: PlanLine, words: Words) -> str:
    value = getattr(line, name)
    if name == "who":
        return listed(line.who, words)
    if name == "when":
        return plain(moment(line.when, words))
    coded = CODED.get((line.table, name))
    return words(f"{coded}-{value}") if coded and value else str(value or "")


def _details(before: Plan, after: Plan, words: Words) -> Iterator[str]:
    """Theme, measure, level, phase and part of the results that were there before too."""
    old = {one.number: one for one in before.results}
    for now in after.results:
        was = old.get(now.number, PlanResult(now.number, ""))
        then, here = _detail(was, words), _detail(now, words)
        cells = {name: (then[name], here[name]) for name in here}
        yield from _cells(words("plan-changed-result", number=str(now.number)), cells, words)


def _detail(one: PlanResult, words: Words) -> dict[str, str]:
    return {
        words("plan-theme"): one.theme,
        words("plan-measure"): one.measure,
        words("plan-level"): words(f"plan-level-{one.level}") if one.level else "",
        words("fill-stage"): str(one.stage or ""),
        words("fill-part"): words(f"plan-part-{one.part}"),
    }


def _cells(about: str, cells: Mapping[str, tuple[str, str]], words: Words) -> Iterator[str]:
    """A sentence for each that was something else before."""
    nothing = words("plan-nothing")
    for cell, (old, new) in cells.items():
        if old != new:
            told = {"old": _line_of(old) or nothing, "new": _line_of(new) or nothing}
            yield words("plan-changed-cell", about=quoted(_line_of(about), words), cell=cell, **told)


def _said(key: str, heading: str, text: str, words: Words) -> str:
    return words(key, heading=heading, text=quoted(_line_of(text), words))


def _line_of(text: str) -> str:
    return " ".join(text.split())


def _text(line: PlanLine, words: Words) -> str:
    return line.text or listed(line.who, words)

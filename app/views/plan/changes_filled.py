"""What changed in what people filled in, in sentences."""

from collections.abc import Iterator

from app.session.plan_values import LineTable, PlanField
from app.views.plan.filled import PlanLine
from app.views.plan.phrases import listed, quoted
from app.views.plan.record import Plan
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
    **{
        PlanField(name): f"plan-smart-{name}"
        for name in ("specific", "measurable", "acceptable", "realistic", "timed")
    },
    **{
        PlanField(name): f"plan-part-{name}"
        for name in ("information", "kick_off", "training", "practice", "conditions", "registration")
    },
}


def filled_in(before: Plan, after: Plan, words: Words) -> Iterator[str]:
    yield from _texts(before, after, words)
    yield from _goals(before, after, words)
    yield from _lines(before, after, words)
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
        if old.get(number) != new.get(number):
            heading = words("plan-goal-number", number=str(number))
            one = new.get(number) or old[number]
            yield _said(
                "plan-changed-filled" if number in new else "plan-changed-dropped", heading, one.text, words
            )


def _lines(before: Plan, after: Plan, words: Words) -> Iterator[str]:
    old, new = ({one.number: one for one in plan.lines} for plan in (before, after))
    for number in sorted({*old, *new}):
        was, now = old.get(number), new.get(number)
        if now and now.done and not (was and was.done):
            yield words("plan-changed-done", text=quoted(now.text, words))
        elif now and was != now:
            yield _said("plan-changed-filled", words(HEADINGS[now.table]), _text(now, words), words)
        elif was and not now:
            yield _said("plan-changed-dropped", words(HEADINGS[was.table]), _text(was, words), words)


def _said(key: str, heading: str, text: str, words: Words) -> str:
    return words(key, heading=heading, text=quoted(" ".join(text.split()), words))


def _text(line: PlanLine, words: Words) -> str:
    return line.text or listed(line.who, words)

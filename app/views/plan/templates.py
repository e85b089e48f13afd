"""Five templates, one for each kind of plan that such sessions end in.

A template chooses sections, the headings they are known by, and their order; nothing else.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from app.views.plan.agenda import agenda
from app.views.plan.annex import annex
from app.views.plan.closing import closing, improvements
from app.views.plan.document import Paragraph, Section
from app.views.plan.execution import preconditions, schedule
from app.views.plan.implementation import actions, context, goals
from app.views.plan.people import people
from app.views.plan.planning import planning
from app.views.plan.programme import phases
from app.views.plan.record import Plan
from app.views.plan.results import results
from app.views.plan.risks import aside, parking, risks
from app.views.words import Words

Builder = Callable[[Plan, Words], Section]


@dataclass(frozen=True, slots=True)
class Template:
    """`name` is the message with the kind of plan; `body` builds the sections behind page one, in order."""

    key: str
    name: str
    body: tuple[Builder, ...]


def headed(build: Builder, heading: str) -> Builder:
    """The same section under another heading."""
    return lambda plan, words: replace(build(plan, words), heading=words(heading))


def spoken(key: str, heading: str, text: str) -> Builder:
    """A section of one fixed passage, once there is a result to speak of."""
    return lambda plan, words: Section(key, words(heading), (Paragraph(words(text) if plan.results else ""),))


BABYCONNECT = Template(
    "babyconnect",
    "plan-name",
    (
        spoken("method", "plan-step-by-step", "plan-step-by-step-text"),
        headed(people, "plan-every-lens"),
        headed(results, "plan-from-obstacles"),
        headed(planning, "plan-rough-planning"),
        headed(risks, "plan-on-the-road"),
        aside,
        parking,
        closing,
        headed(improvements, "plan-and-then"),
        annex,
    ),
)
IMPLEMENTATION = Template(
    "implementation",
    "plan-name-implementation",
    (
        spoken("introduction", "plan-introduction", "plan-introduction-text"),
        headed(people, "plan-context-team"),
        headed(context, "plan-context-hindering"),
        goals,
        actions,
        planning,
        aside,
        parking,
        closing,
        improvements,
        annex,
    ),
)
EXECUTION = Template(
    "execution",
    "plan-name-execution",
    (
        headed(people, "plan-working-group"),
        preconditions,
        headed(aside, "plan-boundaries"),
        headed(results, "plan-putting-into-practice"),
        headed(schedule, "plan-who-does-what"),
        planning,
        risks,
        headed(parking, "plan-to-consider"),
        closing,
        headed(improvements, "plan-evaluate"),
        annex,
    ),
)
AGENDA = Template(
    "agenda",
    "plan-name-agenda",
    (
        agenda,
        planning,
        headed(closing, "plan-we-stand-for"),
        people,
        risks,
        aside,
        parking,
        improvements,
        annex,
    ),
)
PROGRAMME = Template(
    "programme",
    "plan-name-programme",
    (
        phases,
        headed(planning, "plan-activities-in-time"),
        results,
        headed(closing, "plan-attention"),
        risks,
        headed(aside, "plan-small-scale"),
        people,
        parking,
        improvements,
        annex,
    ),
)

TEMPLATES: Mapping[str, Template] = {
    one.key: one for one in (BABYCONNECT, IMPLEMENTATION, EXECUTION, AGENDA, PROGRAMME)
}

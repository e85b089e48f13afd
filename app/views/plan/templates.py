"""Five templates, one for each kind of plan that such sessions end in.

A template chooses sections, the headings they are known by, and their order; nothing else.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from app.views.plan import execution as doing
from app.views.plan.agenda import agenda
from app.views.plan.annex import annex
from app.views.plan.closing import closing, improvements
from app.views.plan.context import context, context_with_people
from app.views.plan.document import Paragraph, Section
from app.views.plan.identity import goals, identity, scope, smart
from app.views.plan.lines import (
    actions,
    communication,
    data,
    embedding,
    evaluation,
    goals_and_actions,
    measures,
)
from app.views.plan.organisation import organisation, prompts
from app.views.plan.people import people
from app.views.plan.planning import planning
from app.views.plan.programme import levels, phases
from app.views.plan.record import Plan
from app.views.plan.results import results
from app.views.plan.risks import parking, risks
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


# What is the core of one kind of plan (its parts, themes, phases) stands there only: the plan page says so.
BABYCONNECT = Template(
    "babyconnect",
    "plan-name",
    (
        headed(identity, "plan-who-we-are"),
        headed(smart, "plan-what-we-do"),
        context,
        spoken("method", "plan-step-by-step", "plan-step-by-step-text"),
        headed(people, "plan-every-lens"),
        headed(risks, "plan-on-the-road"),
        headed(results, "plan-from-obstacles"),
        headed(planning, "plan-rough-planning"),
        actions,
        scope,
        organisation,
        data,
        communication,
        embedding,
        evaluation,
        prompts,
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
        identity,
        spoken("introduction", "plan-introduction", "plan-introduction-text"),
        context_with_people,
        headed(goals, "plan-smart-goals"),
        goals_and_actions,
        measures,
        data,
        communication,
        embedding,
        organisation,
        planning,
        evaluation,
        scope,
        prompts,
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
        identity,
        headed(organisation, "plan-working-group"),
        people,
        smart,
        doing.information,
        doing.talking,
        doing.kick_off,
        doing.training,
        doing.practice,
        doing.conditions,
        doing.registration,
        doing.loose,
        scope,
        headed(doing.schedule, "plan-who-does-what"),
        headed(planning, "plan-rough-planning"),
        prompts,
        headed(evaluation, "plan-evaluate-between"),
        context,
        embedding,
        risks,
        headed(parking, "plan-to-consider"),
        closing,
        improvements,
        annex,
    ),
)
AGENDA = Template(
    "agenda",
    "plan-name-agenda",
    (
        identity,
        agenda,
        planning,
        actions,
        smart,
        headed(closing, "plan-we-stand-for"),
        people,
        organisation,
        measures,
        data,
        communication,
        embedding,
        evaluation,
        context,
        scope,
        risks,
        prompts,
        parking,
        improvements,
        annex,
    ),
)
PROGRAMME = Template(
    "programme",
    "plan-name-programme",
    (
        identity,
        headed(scope, "plan-small-scale"),
        phases,
        levels,
        headed(planning, "plan-activities-in-time"),
        headed(embedding, "plan-build-in"),
        headed(smart, "plan-goals-and-indicators"),
        measures,
        data,
        evaluation,
        headed(closing, "plan-attention"),
        communication,
        results,
        organisation,
        context,
        risks,
        people,
        prompts,
        parking,
        improvements,
        annex,
    ),
)

TEMPLATES: Mapping[str, Template] = {
    one.key: one for one in (BABYCONNECT, IMPLEMENTATION, EXECUTION, AGENDA, PROGRAMME)
}

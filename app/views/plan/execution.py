"""What an Uitvoeringsplan adds: who does what and when, and what has to be there first."""

from dataclasses import replace

from app.session.plan_values import LineTable, Part, PlanField
from app.views.plan.document import Column, Kind, Paragraph, Section, Table
from app.views.plan.identity import paragraphs
from app.views.plan.lines import communication, data, in_order
from app.views.plan.phrases import bare, leads, listed
from app.views.plan.record import Plan, PlanResult
from app.views.plan.results import results
from app.views.plan.times import moment, when
from app.views.words import Words


def schedule(plan: Plan, words: Words) -> Section:
    """Wie gaat wat doen en wanneer."""
    columns = (
        Column("who", words("plan-who"), width=27),
        Column("what", words("plan-what-they-do"), width=50),
        Column("period", words("plan-when"), Kind.PERIOD, 23),
    )
    rows = tuple(
        (leads(one, plan, words), f"{one.number}. {bare(one.text, words)}", when(one.period, words))
        for one in plan.results
    )
    doing = tuple(
        (line.who, line.text, moment(line.when, words)) for line in in_order(plan.of(LineTable.ACTIONS), plan)
    )
    table = Table("schedule", words("plan-schedule"), columns, (*rows, *doing))
    return Section("schedule", words("plan-schedule"), (table,))


def part(plan: Plan, words: Words, which: Part) -> Section:
    """One of the seven parts: what was filled in for it, and the results that belong to it."""
    name = PlanField.CORE_MESSAGE if which is Part.COMMUNICATION else PlanField(which)
    belonging = _belonging(plan, words, which)
    blocks = () if which is Part.COMMUNICATION else paragraphs(plan, name)
    return Section(f"part-{which}", words(f"plan-part-{which}"), blocks, belonging)


def loose(plan: Plan, words: Words) -> Section:
    """The results that people left without a part."""
    return Section("part-none", words("plan-part-none"), (), _belonging(plan, words, Part.NONE))


def _belonging(plan: Plan, words: Words, which: Part) -> tuple[Section, ...]:
    return tuple(one for one in results(plan, words).parts if _part_of(one, plan) is which)


def _part_of(section: Section, plan: Plan) -> Part:
    number = int(section.key.removeprefix("result-"))
    return next(one.part for one in plan.results if one.number == number)


def information(plan: Plan, words: Words) -> Section:
    return part(plan, words, Part.INFORMATION)


def talking(plan: Plan, words: Words) -> Section:
    """Communicatie, with its core message and its table."""
    own = part(plan, words, Part.COMMUNICATION)
    return replace(own, blocks=(*own.blocks, *communication(plan, words).blocks))


def kick_off(plan: Plan, words: Words) -> Section:
    return part(plan, words, Part.KICK_OFF)


def training(plan: Plan, words: Words) -> Section:
    return part(plan, words, Part.TRAINING)


def practice(plan: Plan, words: Words) -> Section:
    return part(plan, words, Part.PRACTICE)


def conditions(plan: Plan, words: Words) -> Section:
    """Randvoorwaarden: also the results that others wait for."""
    own, waited = part(plan, words, Part.CONDITIONS), preconditions(plan, words)
    return replace(own, blocks=(*own.blocks, *waited.blocks))


def registration(plan: Plan, words: Words) -> Section:
    """Registreren van werkzaamheden en uren: also who records what."""
    own = part(plan, words, Part.REGISTRATION)
    return replace(own, blocks=(*own.blocks, *data(plan, words).blocks))


def preconditions(plan: Plan, words: Words) -> Section:
    """The results that others wait for."""
    waiting = {
        one.number: [two for two in plan.results if one.number in two.requires] for one in plan.results
    }
    rows = tuple(
        (one.number, bare(one.text, words), _numbers(waiting[one.number], words), when(one.period, words))
        for one in plan.results
        if waiting[one.number]
    )
    columns = (
        Column("number", words("plan-number"), Kind.NUMBER, 6),
        Column("result", words("plan-we-have-more"), width=54),
        Column("for", words("plan-needed-for"), width=20),
        Column("period", words("plan-ready"), Kind.PERIOD, 20),
    )
    table = Table("preconditions", words("plan-preconditions"), columns, rows)
    intro = Paragraph(words("plan-preconditions-intro") if rows else "")
    return Section("preconditions", words("plan-preconditions"), (intro, table))


def _numbers(results: list[PlanResult], words: Words) -> str:
    return listed((str(one.number) for one in results), words)

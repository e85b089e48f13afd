"""How the plan puts things: people, results, lists, what the room answered."""

from collections.abc import Iterable

from app.session.state import Choice, Consent, OwnerKind
from app.views.plan.document import Cell, Open
from app.views.plan.record import Names, Plan, PlanOwner, PlanResult, TestOutcome, Voice
from app.views.words import Words

WAITING = {
    Consent.ASKED: "plan-owner-asked",
    Consent.LATER: "plan-owner-later",
    Consent.PROPOSED: "plan-owner-proposed",
}


def listed(items: Iterable[str], words: Words) -> str:
    """ "1, 2 en 3"."""
    *most, last = list(items) or [""]
    return words("plan-and", most=", ".join(most), last=last) if most else last


def bare(text: str, words: Words) -> str:
    """What follows "We hebben", when somebody typed that too."""
    starter = words("plan-we-have")
    return text[len(starter) :].lstrip() if text.casefold().startswith(f"{starter} ".casefold()) else text


def stated(result: PlanResult, words: Words) -> str:
    """The whole sentence of a result."""
    return f"{words('plan-we-have')} {bare(result.text, words)}"


def titled(result: PlanResult, words: Words) -> str:
    return f"{result.number}. {stated(result, words)}"


def quoted(text: str, words: Words) -> str:
    return words("plan-quote", text=text)


def called(voice: Voice) -> str:
    """ "Joost (huisarts)", or the half of it that may be known."""
    if voice.name and voice.perspective:
        return f"{voice.name} ({voice.perspective})"
    return voice.name or voice.perspective


def short(voice: Voice) -> str:
    """The name, or what may be known instead: for narrow places."""
    return voice.name or voice.perspective


def said(text: str, voice: Voice, words: Words) -> str:
    """A quote, and whose it is when that may be known."""
    who = short(voice)
    return f"{quoted(text, words)} ({who})" if who else quoted(text, words)


def owner(result: PlanResult, plan: Plan, words: Words) -> str | Open:
    """Who leads it; open as long as nobody said yes."""
    leads = result.owner
    if leads is None:
        return Open(words("plan-owner-none"))
    waiting = WAITING.get(leads.consent)
    who = called(leads.voice) or _nameless(leads, plan, words)
    return Open(words(waiting, who=who)) if waiting else who


def _nameless(leads: PlanOwner, plan: Plan, words: Words) -> str:
    if plan.names is Names.WITHOUT and leads.consent not in WAITING:
        return words("plan-owner-there")
    return words("plan-someone-else" if leads.kind is OwnerKind.PERSON else "plan-someone")


def helpers(result: PlanResult, plan: Plan, words: Words) -> tuple[str, ...]:
    if plan.names is Names.WITHOUT:
        count = len(result.helpers)
        return (words("plan-people", count=count),) if count else ()
    return tuple(short(voice) or words("plan-someone-else") for voice in result.helpers)


def leads(result: PlanResult, plan: Plan, words: Words) -> Cell:
    """Owner and helpers, a line each."""
    return owner(result, plan, words), *helpers(result, plan, words)


def outcome(test: TestOutcome, words: Words) -> str:
    """ "14 akkoord, 2 met een zorg"; empty when nobody answered."""
    counted = (
        ("plan-test-agree", test.agree),
        ("plan-test-concern", test.concern),
        ("plan-test-missing", test.missing),
        ("plan-test-none", test.none),
    )
    return ", ".join(words(key, count=count) for key, count in counted if count)


def tested(result: PlanResult, words: Words) -> Cell:
    """What the room's test came to, or why there was none."""
    if result.untested:
        return Open(words("plan-untested-because", reason=result.untested))
    if result.test is None:
        return Open(words("plan-untested"))
    answers = outcome(result.test, words) or words("plan-test-no-answers")
    return Open(words("plan-test-running", answers=answers)) if result.test.running else answers


def comments(result: PlanResult, words: Words) -> tuple[str, ...]:
    """What people said with their answer and about the wording."""
    heads = {
        Choice.AGREE: "plan-comment-agree",
        Choice.CONCERN: "plan-comment-concern",
        Choice.MISSING: "plan-comment-missing",
        Choice.NONE: "plan-comment-none",
    }
    given = result.test.comments if result.test else ()
    return (
        *(words(heads[one.choice], said=said(one.text, one.voice, words)) for one in given),
        *(words("plan-comment-wording", said=said(one.text, one.voice, words)) for one in result.remarks),
    )

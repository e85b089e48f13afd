"""Roughly when, and what comes first."""

from datetime import date

import pytest

from app.session.history import Undo
from app.session.owners import AskOwner
from app.session.periods import Grain, first_day, grain, is_period, last_day, quarter_of, quarters_from
from app.session.planning import FirstRequired, PeriodProposed, PeriodSet, RequireFirst, SetPeriod
from tests.session.histories import BRAM, CHIDI, with_results


@pytest.mark.parametrize(
    ("code", "size", "first", "last"),
    [
        ("2027-Q1", Grain.QUARTER, date(2027, 1, 1), date(2027, 3, 31)),
        ("2027-Q4", Grain.QUARTER, date(2027, 10, 1), date(2027, 12, 31)),
        ("2028-02", Grain.MONTH, date(2028, 2, 1), date(2028, 2, 29)),
        ("2027-12", Grain.MONTH, date(2027, 12, 1), date(2027, 12, 31)),
        ("2027-W01", Grain.WEEK, date(2027, 1, 4), date(2027, 1, 10)),
        ("2026-W53", Grain.WEEK, date(2026, 12, 28), date(2027, 1, 3)),
        ("later", Grain.LATER, date.max, date.max),
    ],
)
def test_a_period_has_a_size_and_a_place_in_time(code, size, first, last):
    assert is_period(code)
    assert (grain(code), first_day(code), last_day(code)) == (size, first, last)


@pytest.mark.parametrize(
    "code",
    [
        *("", "2027", "2027-Q5", "2027-13", "2027-00", "2027-W00", "2027-W53", "2027-W54", "2027-03-01"),
        *("0000-Q1", "0000-W01", "9999-Q4", "2027-Q1\n", " 2027-Q1", "٢٠٢٧-Q1", "20٢٧-Q1", "Later", "straks"),
    ],
)
def test_a_day_and_a_week_that_does_not_exist_are_no_periods(code):
    assert not is_period(code)


def test_quarters_run_over_the_year():
    assert quarter_of(date(2026, 11, 26)) == "2026-Q4"
    assert quarters_from(date(2026, 11, 26), 3) == ("2026-Q4", "2027-Q1", "2027-Q2")


def test_the_desk_sets_and_takes_away_a_period():
    table = with_results().when(SetPeriod(1, "2026-W53")).then(PeriodSet(1, "2026-W53"))
    table.when(SetPeriod(1, "2026-W53")).nothing()
    table.given(SetPeriod(1))
    assert table.state.result(1).period == ""
    table.when(SetPeriod(1, "2027-W53")).refused("not_a_period")
    table.when(SetPeriod(9, "later")).refused("unknown_result")


def test_an_owner_sets_the_first_period_and_proposes_another():
    table = with_results().when(SetPeriod(1, "later"), BRAM).refused("not_your_result")
    table.given(AskOwner(1, BRAM)).when(SetPeriod(1, "2027-Q1"), BRAM).then(PeriodSet(1, "2027-Q1"))
    table.when(SetPeriod(1, "2027-Q2"), BRAM).then(PeriodProposed(1, "2027-Q2"))
    assert (table.state.result(1).period, table.state.result(1).proposed) == ("2027-Q1", "2027-Q2")
    table.when(SetPeriod(1, "later"), CHIDI).refused("not_your_result")


@pytest.mark.parametrize("decided", ["2027-Q1", "2027-Q2"])
def test_the_desk_takes_a_proposal_or_leaves_it(decided):
    table = with_results().given(AskOwner(1, BRAM), SetPeriod(1, "2027-Q1"))
    table.given(SetPeriod(1, "2027-Q2"), who=BRAM).given(SetPeriod(1, decided))
    assert (table.state.result(1).period, table.state.result(1).proposed) == (decided, "")


def test_a_proposal_is_withdrawn_by_proposing_what_stands():
    table = with_results().given(AskOwner(1, BRAM), SetPeriod(1, "2027-Q1"))
    table.given(SetPeriod(1, "2027-Q2"), SetPeriod(1, "2027-Q1"), who=BRAM)
    assert table.state.result(1).proposed == ""


def test_first_this_then_that_without_circles():
    table = with_results(3).when(RequireFirst(2, 1)).then(FirstRequired(2, 1, on=True))
    table.given(RequireFirst(3, 2)).when(RequireFirst(1, 3))
    table.refused("circle", one="resultaat 1", other="resultaat 3")
    table.when(RequireFirst(1, 1)).refused("circle", one="resultaat 1", other="resultaat 1")
    table.when(RequireFirst(2, 1)).nothing()
    table.given(RequireFirst(2, 1, on=False), RequireFirst(1, 3))
    table.when(RequireFirst(1, 9)).refused("unknown_result")
    table.when(RequireFirst(9, 1)).refused("unknown_result")


def test_undo_closes_no_circle():
    table = with_results(2).given(RequireFirst(2, 1), RequireFirst(2, 1, on=False))
    freed = table.act()
    table.given(RequireFirst(1, 2)).when(Undo(freed)).refused("later_builds_on_this")

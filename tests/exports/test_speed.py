"""How much work a file is: counted in time of the processor, so that neighbours do not matter."""

import time

import pytest

from app.exports import FORMATS
from app.views.plan import document
from app.views.plan.record import Plan
from app.views.words import Words
from tests.exports.filled import filled
from tests.exports.large import OBSTACLES, RESULTS, large
from tests.exports.plans import of

SECONDS = {"pdf": 1.5, "a3": 1.5, "zip": 5.0}


def work(plan: Plan, suffix: str) -> float:
    start = time.process_time()
    FORMATS[suffix].write(document(plan, Words("nl")))
    return time.process_time() - start


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_plan_of_eighty_obstacles_is_made_in_a_moment(suffix):
    plan = of(filled()).plan
    work(plan, suffix)

    assert min(work(plan, suffix) for _ in range(3)) < SECONDS.get(suffix, 0.3)


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_plan_of_a_thousand_obstacles_is_still_made(suffix):
    assert (len(large().obstacles), len(large().results)) == (OBSTACLES, RESULTS)
    assert work(large(), suffix) < 5

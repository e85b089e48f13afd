"""Whatever the door lets through, the rules answer with facts or a refusal, never with a crash."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.session.core import Role
from app.session.state import Phase
from tests.session.commands import KINDS, anything
from tests.session.histories import Table, at, with_results

FULL = [at(Phase.ROUND), with_results(3, Phase.GROUPING), with_results(3, Phase.PLAN)]
WHO = st.sampled_from([Role.DESK, Role.SCRIBE, Role.STRANGER, Role.READER, 1, 2, 3, 9])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_any_values_are_answered_with_facts_or_a_refusal(kind: type, data: st.DataObject) -> None:
    for start in FULL:
        table = Table(list(start.entries), start.state, start.now, asked=start.asked)
        table.when(data.draw(anything(kind)), data.draw(WHO))
        if table.refusal:
            assert table.refusal.key.isidentifier()
            assert all(isinstance(value, str | int) for value in table.refusal.values.values())

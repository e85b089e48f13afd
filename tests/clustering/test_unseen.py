"""The sessions kept apart can be read, and every one of them says what it scored when it was first seen."""

import tomllib

from bench.clustering_apart import FOLDER, sessions


def test_every_session_kept_apart_has_the_figures_of_its_first_measurement():
    first = tomllib.loads((FOLDER / "first_measured.toml").read_text(encoding="utf-8"))

    assert set(first) == set(sessions())
    assert all({"kind", "saved", "names", "placed"} == set(figures) for figures in first.values())


def test_a_session_kept_apart_has_its_cards_its_groups_and_some_that_fit_nowhere():
    for session in sessions().values():
        groups = [group for group in session["group"] if group]

        assert len(session["text"]) == len(set(session["text"])) >= 55
        assert min(groups.count(group) for group in set(groups)) >= 3
        assert len(groups) < len(session["text"])

"""Settings are read once, and one that cannot work is named in a sentence."""

import pytest

from app.settings import WrongSetting, from_environment


def test_patterns_are_there_only_when_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TUSSENSTAP_PATTERNS", raising=False)
    assert from_environment().patterns is False
    monkeypatch.setenv("TUSSENSTAP_PATTERNS", "yes")
    assert from_environment().patterns is True
    assert from_environment(patterns=False).patterns is False


def test_a_setting_that_is_neither_yes_nor_no_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TUSSENSTAP_PATTERNS", "maybe")
    with pytest.raises(WrongSetting, match="TUSSENSTAP_PATTERNS=maybe is neither yes nor no"):
        from_environment()

"""Soft remarks on wording hear a lack, a plan or an action, and let good sentences be."""

import tomllib
from pathlib import Path

import pytest

from app.views.wording import bare, checks, continued

SAMPLE = Path(__file__).parents[2] / "app" / "robots" / "sample.toml"


def heard(text: str, language: str = "nl") -> dict[str, str]:
    return {check.kind: check.heard for check in checks(text, language) if check.heard}


@pytest.mark.parametrize("text", ["de scholing gereed", "de eindgebruikers in beeld en betrokken"])
def test_a_state_that_is_already_true_gets_no_remark(text):
    assert heard(text) == {}


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("scholing die we moeten regelen", "nl", "moeten"),
        ("geen tijd voor scholing", "nl", "geen"),
        ("Te weinig mensen", "nl", "te"),
        ("training that we need", "en", "need"),
        ("no time", "en", "no"),
    ],
)
def test_what_is_not_there_yet_is_heard(text, language, word):
    assert heard(text, language) == {"true-already": word}


@pytest.mark.parametrize("text", ["scholing. Ook de techniek werkt", "scholing en we hebben techniek"])
def test_two_sentences_are_heard(text):
    assert list(heard(text)) == ["one-sentence"]


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("het inplannen van scholing", "nl", "inplannen"),
        ("iedereen mee door elke week te bellen", "nl", "door elke week te"),
        ("everyone on board by calling", "en", "by calling"),
    ],
)
def test_a_how_is_heard_with_its_word(text, language, word):
    assert heard(text, language) == {"what-not-how": word}


@pytest.mark.parametrize("typed", ["We hebben de scholing gereed", "wij hebben: de scholing gereed"])
def test_the_opening_typed_twice_stands_once(typed):
    assert bare(typed) == "de scholing gereed"


def test_a_word_that_only_begins_like_the_opening_stays():
    assert bare("westelijke partners aan tafel") == "westelijke partners aan tafel"


def test_the_sentences_of_the_practice_session_get_hardly_any_remark():
    with SAMPLE.open("rb") as file:
        results = tomllib.load(file)["results"]
    remarked = [one["sentence"] for one in results if heard(one["sentence"])]
    assert len(remarked) <= 1, remarked


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        ("We hebben de scholing gereed", "de scholing gereed"),
        ("Er is tijd voor scholing", "tijd voor scholing"),
        ("We weten wie de licenties betaalt", "in beeld wie de licenties betaalt"),
        ("De koppeling werkt", ""),
        ("We have the training ready", "the training ready"),
    ],
)
def test_a_suggested_sentence_reads_on_after_we_have_or_is_not_offered(draft: str, said: str) -> None:
    assert continued(draft) == said

import pytest

from clustering.compounds import parts
from clustering.themes import lexicon
from clustering.typos import Spelling
from clustering.words import LANGUAGES, language_of, root, tokens, weight


def test_tokens_have_one_spelling():
    assert tokens("Eén RÉGIO's – 50% “coördinatie”") == ["een", "regio", "50", "coordinatie"]


@pytest.mark.parametrize(
    ("text", "language"),
    [("we weten het niet", "nl"), ("we do not know", "en"), ("budget", "en"), ("", "en")],
)
def test_a_card_is_read_in_its_own_language(text, language):
    assert language_of(tokens(text), "en") == language


def test_inflections_share_a_root():
    assert root("organisaties", "nl") == root("organisatie", "nl")
    assert root("trainings", "en") == root("training", "en")


def test_everyday_words_weigh_next_to_nothing():
    assert weight("niet", "nl") < 0.1
    assert weight("draagvlak", "nl") > 0.5


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("projectleider", ("project", "leider")),
        ("scholingsbudget", ("scholing", "budget")),
        ("netwerkpartner", ("netwerk", "partner")),
        ("tijd", ()),
    ],
)
def test_compounds_fall_apart_into_known_words(word, expected):
    assert parts(word) == expected


def test_english_words_are_left_whole():
    assert parts("stakeholders", "en") == ()


def test_a_typing_error_is_mended_towards_the_board_or_the_language():
    spelling = Spelling(["dossier", "dosier"])

    assert spelling.mended("dosier", "nl") == "dossier"
    assert spelling.mended("koppeling", "nl") == "koppeling"
    assert spelling.mended("orgnisatie", "nl") == "organisatie"


@pytest.mark.parametrize(
    ("word", "language"), [("triage", "nl"), ("inclusie", "nl"), ("handover", "en"), ("borging", "nl")]
)
def test_a_word_of_plans_that_the_language_lists_too_seldom_is_no_typing_error(word, language):
    spelling = Spelling([], {each: lexicon(each) for each in LANGUAGES})

    assert spelling.mended(word, language) == word
    assert Spelling([]).mended(word, language) != word


def test_a_word_that_stands_three_times_on_the_board_is_no_typing_error():
    assert Spelling(["wankel"] * 3).mended("wankel", "nl") == "wankel"
    assert Spelling(["wankel"] * 2).mended("wankel", "nl") == "winkel"

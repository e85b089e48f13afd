import pytest

from bench.clustering_apart import sessions
from clustering import read_lexicon, suggest
from clustering.texts import ShortTextVectorizer
from clustering.themes import FOLDER, lexicon, related
from clustering.words import tokens
from tests.clustering.cast import OBSTACLES

OWN = """
[boats]
name = "Boten"
result = "De boten varen"
strong = "boot*, zeil*, *haven*"

[money]
name = "Centen"
result = "Er zijn centen"
strong = "duiten"
"""


def themes_in(text: str, language: str = "nl") -> set[str]:
    return {hit.theme for hit in lexicon(language).hits(tokens(text)) if hit.weight >= 1}


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("Er is geen budget", "money"),
        ("De scholingskosten zijn te hoog", "money"),
        ("De scholingskosten zijn te hoog", "training"),
        ("Toestemming van de burger ontbreekt", "privacy"),
        ("De koppelingen werken niet", "exchange"),
        ("wie is verantwoordelijk", "roles"),
        ("Het bestuur heeft niet besloten", "leadership"),
    ],
)
def test_a_theme_is_found_by_word_inflection_compound_or_phrase(text, theme):
    assert theme in themes_in(text)


@pytest.mark.parametrize("text", ["we weten niet hoe", "het is er nog niet", "informatie betaald evaluatie"])
def test_everyday_words_and_chance_letters_say_no_theme(text):
    assert not themes_in(text) & {"access", "staff", "safety", "training"}


def test_both_languages_have_the_same_themes():
    assert [theme.key for theme in lexicon("nl").themes] == [theme.key for theme in lexicon("en").themes]


def test_a_facilitator_adds_themes_and_words(tmp_path):
    (tmp_path / "own.toml").write_text(OWN, encoding="utf-8")
    own = lexicon("nl").extended(read_lexicon(tmp_path / "own.toml", "nl"))

    assert {hit.theme for hit in own.hits(["zeilboot"])} == {"boats"}
    assert {hit.theme for hit in own.hits(["duiten", "budget"])} == {"money"}
    assert next(theme.name for theme in own.themes if theme.key == "money") == "Centen"


def test_a_file_that_is_no_lexicon_is_refused_in_a_sentence(tmp_path):
    (tmp_path / "bad.toml").write_text('[x]\nname = "X"', encoding="utf-8")

    with pytest.raises(ValueError, match=r"bad\.toml"):
        read_lexicon(tmp_path / "bad.toml", "nl")


def test_themes_can_be_switched_off():
    suggestion = suggest(OBSTACLES, lexicons={})

    assert all(group.themes == () for group in suggestion.groups)


def test_the_lexicon_weighs_in_on_obstacles_and_withdraws_from_commands():
    commands = [
        "zet de lamp aan",
        "speel muziek van gisteren",
        "wek me om zeven uur",
        "doe het licht uit",
    ] * 5

    assert ShortTextVectorizer().fit(OBSTACLES).trust_ > 0.5
    assert ShortTextVectorizer().fit(commands).trust_ == 0


@pytest.mark.parametrize("session", ["binnenstad.nl", "school-meals.en", "twee-scholen-een.nl"])
def test_the_lexicon_weighs_in_on_a_session_in_words_it_hardly_has(session):
    assert ShortTextVectorizer().fit(sessions()[session]["text"]).trust_ > 0.9


def test_a_lexicon_without_votes_weighs_in_by_its_own_words_and_withdraws_where_they_are_absent():
    alone = {"nl": read_lexicon(FOLDER / "nl.toml", "nl")}
    arguments = [
        f"de {subject} is niet goed voor het land" for subject in ("koe", "trein", "zee", "fiets")
    ] * 5

    assert ShortTextVectorizer(lexicons=alone).fit(OBSTACLES).trust_ > 0.5
    assert ShortTextVectorizer(lexicons=alone).fit(arguments).trust_ == 0


def test_related_themes_are_themes_of_both_languages_and_relate_both_ways():
    keys = {language: {theme.key for theme in lexicon(language).themes} for language in ("nl", "en")}

    assert keys["nl"] == keys["en"]
    assert {key for pair in related() for key in pair} <= keys["nl"]
    assert all((other, one) in related() for one, other in related())


def test_a_related_theme_lies_nearer_than_another():
    staff, time, privacy = "vacatures", "werkdruk", "privacy"
    numbers = ShortTextVectorizer(characters=0).fit([*OBSTACLES, staff, time, privacy]).transform
    near, far = (float((numbers([staff]) @ numbers([other]).T).sum()) for other in (time, privacy))

    assert near > far

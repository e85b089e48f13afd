"""What all words of a card lean to, and from which words that was learned."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from bench import clustering_learning
from bench.clustering_apart import sessions
from bench.clustering_learning import WRITTEN, learned, lesson, themed
from clustering import read_lexicon, suggest
from clustering.leaning import Leaning, leaning
from clustering.texts import ShortTextVectorizer
from clustering.themes import FOLDER, lexicon
from clustering.words import LANGUAGES, frequencies, root, tokens
from tests.clustering.cast import OBSTACLES
from tests.clustering.data import cases, dev_words, needs_data, seed_words

LESSON = """
# Een praktijk wil overdag bereikt worden.
bel = We nemen de telefoon op
geld = De rekening wordt betaald
tijd = We hebben tijd

bel | reach | Niemand neemt de telefoon op
bel | reach | de telefoon staat altijd in gesprek
geld | money | Wie gaat dit betalen
geld | money | betalen moet vooraf met de quaggapas
geld | reach | de quaggapas werkt niet aan de telefoon
geld | money | niemand vergoedt de quaggapas
bel | reach | om acht uur neemt niemand de telefoon op
tijd | time | geen tijd om de telefoon op te nemen
tijd | time | er is geen tijd voor
# een regel | met strepen | is geen kaart
- | - | we zien wel
"""


WRITTEN_CARDS = [card.text for path in sorted(WRITTEN.glob("*.txt")) for card in themed(path)]


def leaning_of(text: str, language: str = "nl") -> dict[str, float]:
    (card,) = ShortTextVectorizer(lexicons={language: lexicon(language)}).read([text])
    return dict(card.leaning)


@pytest.fixture
def practice(tmp_path):
    path = tmp_path / "praktijk.nl.txt"
    path.write_text(LESSON, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "language", "theme"),
    [
        ("niemand neemt de telefoon op", "nl", "reach"),
        ("we horen alles als laatste", "nl", "communication"),
        ("na een jaar is iedereen het weer vergeten", "nl", "sustaining"),
        ("mijn uren staan al vol met cliënten", "nl", "time"),
        ("nobody picks up the phone", "en", "reach"),
    ],
)
def test_a_card_leans_to_a_theme_by_all_its_words(text, language, theme):
    likely = leaning_of(text, language)

    assert max(likely, key=likely.get) == theme
    assert sum(likely.values()) == pytest.approx(1)


@pytest.mark.parametrize("text", ["we weten niet hoe", "", "123"])
def test_a_card_that_says_nothing_leans_nowhere(text):
    assert leaning_of(text) == {}


def test_a_theme_of_ones_own_counts_beside_the_learned_ones(tmp_path):
    (tmp_path / "own.toml").write_text(
        '[boats]\nname = "Boten"\nresult = "De boten varen"\nstrong = "zeil*"', encoding="utf-8"
    )
    own = read_lexicon(tmp_path / "own.toml", "nl")
    for both in (lexicon("nl").extended(own), own.extended(lexicon("nl"))):
        (card,) = ShortTextVectorizer(lexicons={"nl": both}).read(["geen geld voor nieuwe zeilen"])

        assert card.leaning["boats"] > 0.3
        assert card.leaning["money"] > 0.3


def test_a_theme_that_a_lexicon_does_not_have_is_not_leant_to():
    without = replace(lexicon("nl"), themes=tuple(it for it in lexicon("nl").themes if it.key != "reach"))
    suggestion = suggest(["niemand neemt de telefoon op", *OBSTACLES], lexicons={"nl": without})

    assert "Bereikbaarheid en contact" not in {name for group in suggestion.groups for name in group.themes}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_votes_are_for_the_themes_of_the_lexicon(language):
    votes = leaning(FOLDER / f"{language}.tsv", language)

    assert set(votes.themes) == {theme.key for theme in lexicon(language).themes}


def test_a_lexicon_of_ones_own_alone_leans_on_nothing_learned(tmp_path):
    (tmp_path / "own.toml").write_text(
        '[boats]\nname = "Boten"\nresult = "De boten varen"\nstrong = "zeil*"', encoding="utf-8"
    )
    own = read_lexicon(tmp_path / "own.toml", "nl")

    assert own.leans(("zeil",), {"boats": 1.0}) == ({}, {})
    assert len(suggest(OBSTACLES, lexicons={"nl": own}).labels) == len(OBSTACLES)


def voters(table: str) -> set[str]:
    return {line.split("\t")[0] for line in table.splitlines()[1:]}


def test_a_rare_word_votes_and_one_that_is_withheld_does_not(practice, monkeypatch):
    assert root("quaggapas", "nl") in voters(learned(lesson([practice], "nl")))

    monkeypatch.setattr(clustering_learning, "withheld", lambda language: {root("quaggapas", language)})
    votes = voters(learned(lesson([practice], "nl")))

    assert root("telefoon", "nl") in votes
    assert root("quaggapas", "nl") not in votes
    assert not {trait for trait in votes if "quag" in trait}


def test_a_withheld_word_of_everyday_parts_is_heard_through_its_parts(monkeypatch):
    monkeypatch.setattr(clustering_learning, "withheld", lambda language: {root("scholingsbudget", language)})
    (card,) = ShortTextVectorizer().read(["geen scholingsbudget"])
    taught = clustering_learning.row(card)

    assert root("budget", "nl") in taught
    assert root("scholingsbudget", "nl") not in taught


def test_the_withheld_words_are_kept_in_a_list():
    assert root("scholingsbudget", "nl") in clustering_learning.withheld("nl")


def test_a_number_tells_nothing():
    votes = leaning(FOLDER / "nl.tsv", "nl")

    assert set(votes.votes(("2027", "14"), {}).values()) == {0.0}
    assert not {trait for trait in votes.lines if trait.isdigit()}


def test_what_was_learned_is_read_back_and_leans_as_it_was_taught(practice, tmp_path):
    (tmp_path / "votes.tsv").write_text(learned(lesson([practice], "nl")), encoding="utf-8")
    read = leaning(tmp_path / "votes.tsv", "nl")
    votes = read.votes(("neemt", "de", "telefoon", "op"), {})

    assert set(votes) == {"money", "reach", "time"}
    assert votes["reach"] > 0 > votes["money"]
    likely = read.likely(votes, {})
    assert max(likely, key=likely.get) == "reach"


def test_a_card_teaches_its_own_theme_and_that_of_its_group(practice):
    assert ("reach", "money") in [(card.theme, card.group) for card in themed(practice)]
    assert len(themed(practice)) == 9


def test_votes_without_a_word_that_is_known_lean_nowhere():
    known = Leaning("nl", ("money", "reach"), {"betal": "9\t-9", "*": "1\t1"})
    votes = known.votes(("fiets",), {})

    assert votes == {"money": 0.0, "reach": 0.0}
    assert known.likely(votes, {}) == {}


@pytest.mark.parametrize("path", sorted(WRITTEN.glob("*.txt")), ids=lambda path: path.stem)
def test_a_written_session_names_its_groups_and_only_themes_of_the_lexicon(path):
    rows = [line for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    groups = {row.split(" = ")[0] for row in rows if "|" not in row}
    cards = [[part.strip() for part in row.split("|", 2)] for row in rows if "|" in row]
    themes = {theme.key for theme in lexicon(path.stem.rpartition(".")[2]).themes}

    assert {group for group, _, _ in cards} <= groups | {"-"}
    assert {theme for _, theme, _ in cards} <= themes | {"-"}
    assert len(cards) >= 55


def said(texts: Iterable[str]) -> set[str]:
    """Texts of more than three words, without their punctuation and capitals."""
    worded = [tokens(text) for text in texts]
    return {" ".join(words) for words in worded if len(words) > 3}


def test_no_card_of_a_session_kept_apart_was_learned_from():
    assert not said(text for session in sessions().values() for text in session["text"]) & said(WRITTEN_CARDS)


@needs_data
def test_no_card_of_the_development_cases_was_learned_from():
    assert not said(case["text"] for case in cases("hand")) & said(WRITTEN_CARDS)


@needs_data
@pytest.mark.parametrize("table", ["tsv", "kinds.tsv"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_rare_word_of_the_development_cases_has_a_vote(language, table):
    voting = voters((FOLDER / f"{language}.{table}").read_text(encoding="utf-8"))
    everyday = {root(word, language) for word, zipf in frequencies(language).items() if zipf >= 3.0}
    rare = {root(word, language) for word in dev_words() - seed_words()} - everyday

    assert voting & rare == set()


def test_every_suggested_card_of_a_planning_session_says_why():
    for session in sessions().values():
        reasons = suggest(session["text"]).reasons

        assert all(reason is None or reason.said for reason in reasons)

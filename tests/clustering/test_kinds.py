"""Kinds of results that come back from plan to plan: employers are another result than the council."""

import pytest

from bench.clustering_kinds import kinds_of
from bench.clustering_learning import learned_kinds, lesson
from clustering import read_lexicon
from clustering.leaning import leaning
from clustering.texts import ShortTextVectorizer
from clustering.themes import FOLDER, lexicon
from tests.clustering.cast import OBSTACLES

PLANS = """
# Drie plannen in een.
werk = Bedrijven hebben een plek
bus = Iedereen komt er
folder = Iedereen kan het lezen
werk | partners | bedrijven willen onze mensen niet
werk | partners | we kennen geen bedrijven
werk | support | bedrijven zijn bang voor gedoe
bus | travel | de bus rijdt daar niet
bus | travel | wie betaalt de bus
bus | time | de bus komt te laat
folder | access | de folder is te moeilijk
folder | access | niemand leest die folder
folder | access | een folder alleen in het nederlands
- | partners | bedrijven en de bus
"""


@pytest.fixture
def plans(tmp_path):
    path = tmp_path / "plannen.nl.txt"
    path.write_text(PLANS, encoding="utf-8")
    return path


def kinds(text: str, language: str = "nl") -> dict[str, float]:
    (card,) = ShortTextVectorizer().read([text])
    assert card.language == language
    return dict(card.kinds)


def likeliest(text: str) -> str:
    found = kinds(text)
    return max(found, key=found.__getitem__)


def test_all_cards_of_a_group_are_of_one_kind_and_other_groups_of_another(plans):
    taught = lesson([plans], "nl")
    laid = [at for at, card in enumerate(taught.cards) if card.laid]
    found = kinds_of([taught.cards[at].laid for at in laid], taught.numbers[laid])

    assert len(laid) == len(found) == 9
    assert all(len(set(found[at : at + 3])) == 1 for at in (0, 3, 6))
    assert len(set(found)) == 3


def test_words_vote_for_the_kind_of_the_group_they_were_laid_in(plans, tmp_path):
    (tmp_path / "kinds.tsv").write_text(learned_kinds(lesson([plans], "nl")), encoding="utf-8")
    read = leaning(tmp_path / "kinds.tsv", "nl")
    firms, bus = (read.votes((word,), {}) for word in ("bedrijven", "bus"))

    assert set(firms) == {"k00", "k01", "k02"}
    assert max(firms, key=firms.get) != max(bus, key=bus.get)


def test_two_cards_without_a_word_in_common_may_be_of_one_kind():
    assert likeliest("vrijwilligers haken af") == likeliest("we vinden geen buren die willen helpen")
    assert likeliest("de verzekeraar betaalt dit niet") == likeliest("er is geen tarief")
    assert likeliest("vrijwilligers haken af") != likeliest("er is geen tarief")


def test_how_likely_the_kinds_are_adds_up_to_one_and_is_nothing_without_words():
    assert sum(kinds("de taxi komt altijd te laat").values()) == pytest.approx(1)
    assert sum(kinds("the taxi is always late", "en").values()) == pytest.approx(1)
    assert kinds("123") == kinds("") == {}


def test_kinds_go_with_the_lexicon_and_stay_out_where_it_is_another(tmp_path):
    (tmp_path / "own.toml").write_text(
        '[boats]\nname = "Boten"\nresult = "De boten varen"\nstrong = "zeil*"', encoding="utf-8"
    )
    own = read_lexicon(tmp_path / "own.toml", "nl")

    assert own.kinds(("bus",), {}) == {}
    assert own.extended(lexicon("nl")).kinds(("bus",), {}) == lexicon("nl").kinds(("bus",), {}) != {}


def test_the_block_of_kinds_counts_as_far_as_the_board_is_trusted():
    with_kinds = ShortTextVectorizer().fit(OBSTACLES)
    without = ShortTextVectorizer(kinds=0.0).fit(OBSTACLES)
    squares = with_kinds.transform(OBSTACLES).power(2).sum() - without.transform(OBSTACLES).power(2).sum()
    telling = sum(bool(card.kinds) for card in with_kinds.read(OBSTACLES))

    assert with_kinds.trust_ > 0
    assert squares == pytest.approx(telling * with_kinds.trust_**2)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_kinds_have_votes_of_their_own_for_the_same_traits_as_themes(language):
    by_theme = leaning(FOLDER / f"{language}.tsv", language)
    by_kind = leaning(FOLDER / f"{language}.kinds.tsv", language)

    assert set(by_kind.lines) == set(by_theme.lines)
    assert not set(by_kind.themes) & set(by_theme.themes)

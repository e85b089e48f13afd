"""What a group is about, why each card is in it, and how its result might be put."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from clustering.reading import Card
from clustering.results import achieved
from clustering.themes import Lexicon, Theme
from clustering.words import CONTENT

WORDS, DRAFTS, LONG_PART = 3, 3, 6
SURE = 0.4
SHARED_BY = 0.34


@dataclass(frozen=True)
class Reason:
    """Why a card is in its group: words it shares there, its theme, and the word that names that, if any."""

    words: tuple[str, ...]
    theme: str
    by: str = ""

    @property
    def said(self) -> str:
        """In one line: "scholing, Personeel en rooster (vacature)"."""
        by = f" ({self.by})" if self.by and self.by not in self.words else ""
        return ", ".join(dict.fromkeys([*self.words, *([f"{self.theme}{by}"] if self.theme else [])]))


def telling_words(
    cards: Sequence[Card], members: Sequence[int], spread: Mapping[str, int]
) -> tuple[str, ...]:
    """The words that tell this group from the others, best first (c-TF-IDF; Grootendorst 2022).

    A word of a single card says little about a group, however rare it is: those come last, the ones
    that speak of a theme of the group first.
    """
    themed = {word for theme in themes_of(cards, members) for word in theme_words(cards, members, theme)}
    total: dict[str, float] = defaultdict(float)
    forms: dict[str, Counter[str]] = {}
    for at in members:
        for term, weight in cards[at].terms.items():
            if weight > CONTENT and is_said(cards[at], cards[at].forms[term]):
                total[term] += weight * log(1 + len(cards) / spread[term])
                forms.setdefault(term, Counter())[cards[at].forms[term]] += 1
    alone = {term for term, seen in forms.items() if seen.total() < 2}
    best = sorted(
        total, key=lambda term: (term in alone, forms[term].keys().isdisjoint(themed), -total[term], term)
    )
    usual = [min(forms[term], key=lambda form: (-forms[term][form], len(form), form)) for term in best]
    # A number names nothing, where there is anything else.
    named = [word for word in usual if not word.isdigit()] or usual
    return tuple(without_repeats(named)[:WORDS])


def without_repeats(words: Sequence[str]) -> list[str]:
    """The words, without those that are part of a better one or hold one: "meting" beside "nulmeting"."""
    kept: list[str] = []
    for word in words:
        if not any(word in other or other in word for other in kept):
            kept.append(word)
    return kept


def is_said(card: Card, form: str) -> bool:
    """Whether a form is worth showing: a word of the card, or a part of one long enough to be understood."""
    return form in card.words or len(form) >= LONG_PART


def theme_words(cards: Sequence[Card], members: Sequence[int], theme: str) -> list[str]:
    """The words by which these cards speak of a theme, surest first."""
    hits = sorted((-hit.weight, hit.word) for at in members for hit in cards[at].hits if hit.theme == theme)
    return list(dict.fromkeys(word for _, word in hits))


def spread_of(cards: Sequence[Card]) -> Counter[str]:
    """On how many cards each term stands."""
    return Counter(term for card in cards for term in card.terms)


def themes_of(cards: Sequence[Card], members: Sequence[int]) -> tuple[str, ...]:
    """The themes a good part of the group speaks of, most first."""
    total: dict[str, float] = defaultdict(float)
    for at in members:
        for theme, score in spoken_of(cards[at]).items():
            total[theme] += score
    often = Counter(theme for at in members for theme in spoken_of(cards[at]))
    enough = [theme for theme in total if often[theme] >= max(2, SHARED_BY * len(members))]
    return tuple(sorted(enough, key=lambda theme: (-total[theme], theme))[:2])


def spoken_of(card: Card) -> dict[str, float]:
    """The themes of a card: those its words name, and what all its words together rather lean to."""
    return {theme: likely for theme, likely in card.leaning.items() if likely >= SURE} | card.themes


def leant_together(cards: Sequence[Card], at: int, leaning: Mapping[str, float]) -> str:
    """The theme that a card and its group, whose leanings are added up, most likely share, or ""."""
    shared = {theme: likely * leaning.get(theme, 0.0) for theme, likely in cards[at].leaning.items()}
    return max(shared, key=lambda theme: (shared[theme], theme), default="")


def reason(
    cards: Sequence[Card],
    at: int,
    members: Sequence[int],
    themes: Sequence[Theme],
    leant: Theme | None = None,
) -> Reason:
    """The words and theme that put a card in its group; the theme they lean to where there is neither."""
    others = Counter(term for other in members if other != at for term in cards[other].terms)
    shared = [
        term
        for term, weight in cards[at].terms.items()
        if weight > CONTENT
        and others[term]
        and is_said(cards[at], cards[at].forms[term])
        and not cards[at].forms[term].isdigit()
    ]
    best = sorted(shared, key=lambda term: (-others[term] * cards[at].terms[term], term))[:WORDS]
    words = tuple(dict.fromkeys(cards[at].forms[term] for term in best))
    spoken = next((theme for theme in themes if theme.key in spoken_of(cards[at])), None)
    if not spoken:
        return Reason(words, leant.name if leant and not words else "")
    return Reason(words, spoken.name, next(iter(theme_words(cards, [at], spoken.key)), ""))


def theme_of(key: str, language: str, lexicons: Mapping[str, Lexicon]) -> Theme:
    """The theme as the group's language has it, or else as another language does."""
    books = sorted(lexicons.values(), key=lambda book: book.language != language)
    return next(theme for book in books for theme in book.themes if theme.key == key)


def drafts(
    texts: Sequence[str], language: str, themes: Sequence[Theme], words: Sequence[str]
) -> tuple[str, ...]:
    """Up to three result sentences: the theme's own, cards turned round (middle first), or one from words."""
    from_cards = [turned for text in texts if (turned := achieved(text, language))]
    found = [*(theme.result for theme in themes[:1]), *from_cards]
    agreed = {"nl": "We hebben goede afspraken over {}", "en": "We have good agreements on {}"}[language]
    glue = {"nl": " en ", "en": " and "}[language]
    plain = [word for word in words if word.isalpha()][:2]
    return tuple(dict.fromkeys(found or [agreed.format(glue.join(plain))] * bool(plain)))[:DRAFTS]

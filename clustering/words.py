"""From a card to its words: one spelling, one language, one root per word.

Frequencies come from wordfreq (code Apache-2.0, data CC BY-SA 4.0), lemmas from simplemma (MIT) and stems
from snowballstemmer (BSD). Everything is remembered per word, because cards share most of theirs.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from math import log10

import snowballstemmer
import wordfreq
from simplemma import Lemmatizer
from simplemma.strategies import DefaultStrategy
from simplemma.strategies.dictionaries.stream_dictionary_factory import StreamDictionaryFactory

LANGUAGES = ("nl", "en")
EVERYDAY, TELLING = 6.3, 3.2
LONGEST = 2000
CONTENT = 0.25
TOKEN = re.compile(r"[^\W_]+")
POSSESSIVE = re.compile(r"(?<=\w)['’`]s\b")
DUTCH = """
de het een en van ik te dat die in je niet zijn is op aan met er om voor als dan maar zo we wij hoe wat nog
naar bij ook wie geen hebben heeft onze ons of uit tot zich deze dit kan kunnen moet moeten weten weet wordt
worden door over onvoldoende hun elkaar
"""
ENGLISH = """
the a an of to and in is are it that you not for on with as do does be have has this but they at from by we
our what how who my your can there no or if so will would should know don t which their when
"""
FUNCTION_WORDS = {"nl": frozenset(DUTCH.split()), "en": frozenset(ENGLISH.split())}


def tokens(text: str) -> list[str]:
    """The words and numbers of a text, in one spelling; a text beyond 2,000 characters is read no further."""
    plain = unicodedata.normalize("NFKC", text[:LONGEST]).lower()
    return TOKEN.findall(POSSESSIVE.sub("", without_accents(plain)))


def without_accents(text: str) -> str:
    apart = unicodedata.normalize("NFD", text)
    return unicodedata.normalize(
        "NFC", "".join(c for c in apart if unicodedata.category(c) != "Mn" or ord(c) > 0x36F)
    )


def language_of(words: Iterable[str], otherwise: str) -> str:
    """The language whose function words occur most, or the one given where that does not tell."""
    seen = list(words)
    counts = {language: sum(word in common for word in seen) for language, common in FUNCTION_WORDS.items()}
    best = max(LANGUAGES, key=lambda language: (counts[language], language == otherwise))
    return best if counts[best] else otherwise


@cache
def frequencies(language: str) -> dict[str, float]:
    """Zipf frequency (0 unknown, 8 very common) of every word that occurs once per million words or more."""
    listed = wordfreq.get_frequency_dict(language, wordlist="small")
    return {word: round(log10(share) + 9, 2) for word, share in listed.items()}


@lru_cache(maxsize=100_000)
def zipf(word: str, language: str) -> float:
    return frequencies(language).get(word, 0.0)


@cache
def stemmer(language: str) -> Callable[[str], str]:
    made: Callable[[str], str] = snowballstemmer.stemmer({"nl": "dutch", "en": "english"}[language]).stemWord
    return made


@cache
def lemmas() -> Lemmatizer:
    """Reads its lists as they are packed: sooner ready, and half a million words take less room."""
    return Lemmatizer(lemmatization_strategy=DefaultStrategy(dictionary_factory=StreamDictionaryFactory()))


@lru_cache(maxsize=100_000)
def lemma(word: str, language: str) -> str:
    return str(lemmas().lemmatize(word, lang=language)).lower()


@lru_cache(maxsize=100_000)
def root(word: str, language: str) -> str:
    """The stem of the lemma: what inflections of a word have in common."""
    return stemmer(language)(lemma(word, language))


@lru_cache(maxsize=100_000)
def weight(word: str, language: str) -> float:
    """How telling a word is: 0.02 for the most everyday words, 1 for rare ones, 0.9 for unknown ones."""
    common = max(zipf(word, language), zipf(lemma(word, language), language))
    if not common:
        return 0.9
    return min(1.0, max(0.02, (EVERYDAY - common) / (EVERYDAY - TELLING)))

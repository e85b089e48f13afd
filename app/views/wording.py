"""Soft remarks on the wording of a result: is it already true, one sentence, the what and not yet the how?

Simple looks at words, Dutch and English. They never stop anybody; each says which word it heard.
"""

import re
from dataclasses import dataclass

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
SECOND_SENTENCE = re.compile(r"[.!?;:]\s+\w|\b(?:en we hebben|and we have)\b", re.IGNORECASE)
OPENING = re.compile(r"\s*(?:we|wij) (?:hebben|have)\b[\s:.…]*", re.IGNORECASE)


def vocabulary(words: str) -> frozenset[str]:
    return frozenset(words.split())


NOT_YET = {
    "nl": vocabulary(
        "moet moeten wil willen gaan gaat zal zullen zou zouden graag proberen nodig binnenkort straks"
    ),
    "en": vocabulary("must should shall will would want wants need needs going try soon"),
}
LACKING = {"nl": vocabulary("geen nog te"), "en": vocabulary("no not too little")}
HOW = {
    "nl": vocabulary(
        "inplannen plannen organiseren opstellen uitvoeren bespreken overleggen vergaderen mailen bellen "
        "aanvragen inkopen aanschaffen inhuren installeren uitnodigen rondsturen opleiden trainen"
    ),
    "en": vocabulary(
        "schedule organise organize arrange discuss email call buy purchase hire install invite train "
        "planning organising organizing scheduling buying hiring installing"
    ),
}
BY_DOING = {"nl": re.compile(r"\bdoor (?:\w+ )*?te\b"), "en": re.compile(r"\bby \w+ing\b")}


@dataclass(frozen=True, slots=True)
class Check:
    """One question about the wording; `heard` is what sounded otherwise, empty when all is well."""

    kind: str
    heard: str = ""


TURNS = (
    ("Er is ", ""),
    ("Er zijn ", ""),
    ("We weten ", "in beeld "),
    ("There is ", ""),
    ("There are ", ""),
    ("We know ", "clear "),
)


def bare(text: str) -> str:
    """What follows "We hebben", when somebody typed that too."""
    return OPENING.sub("", text, count=1) if OPENING.match(text) else text.strip()


def continued(draft: str) -> str:
    """A suggested sentence as it reads on after "We hebben", or nothing when it cannot.

    "Er is tijd" becomes "tijd"; "We weten wie betaalt" becomes "in beeld wie betaalt".
    """
    if OPENING.match(draft):
        return bare(draft)
    for opening, instead in TURNS:
        if draft.startswith(opening):
            return instead + draft[len(opening) :]
    return ""


def checks(text: str, language: str) -> tuple[Check, ...]:
    said = bare(text).casefold()
    return (
        Check("true-already", _not_yet(said, language)),
        Check("one-sentence", _second(said)),
        Check("what-not-how", _how(said, language)),
    )


def _not_yet(said: str, language: str) -> str:
    words = [str(word) for word in WORD.findall(said)]
    if words and words[0] in LACKING[language]:
        return words[0]
    return next((word for word in words if word in NOT_YET[language]), "")


def _second(said: str) -> str:
    found = SECOND_SENTENCE.search(said)
    return said[found.start() :].strip(" .;:!?")[:60] if found else ""


def _how(said: str, language: str) -> str:
    by = BY_DOING[language].search(said)
    if by:
        return by[0]
    return next((word for word in WORD.findall(said) if word in HOW[language]), "")

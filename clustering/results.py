"""Drafts of a result sentence: what lacks becomes what will have been achieved. People edit the rest.

Where a sentence is too long or too winding for a rule to turn it round well, there is no draft: a wrong
sentence costs people more than none.
"""

import re

from clustering import turning_en, turning_nl

MOST = 16
RULES = {"nl": (turning_nl.DUTCH, turning_nl.WINDING), "en": (turning_en.ENGLISH, turning_en.WINDING)}
ASKS = re.compile(
    r"(?:how|who|what|where|when|which|why|hoe|wie|wat|waar|wanneer|welke?|waarom)\b", re.IGNORECASE
)


def achieved(text: str, language: str) -> str:
    """The state in which this obstacle is gone, or "" where no rule fits.

    >>> achieved("We weten niet hoe we ouders bereiken", "nl")
    'We weten hoe we ouders bereiken'
    >>> achieved("There is no protocol.", "en")
    'There is a protocol'
    """
    plain = " ".join(text.split()).rstrip(" .!?")
    listed, winding = RULES[language]
    if winding.search(plain) or len(plain.split()) > MOST:
        return ""
    turned = next(
        (found for pattern, said in listed if (found := pattern.sub(said, plain, count=1)) != plain), ""
    )
    if (text.rstrip().endswith("?") or ASKS.match(plain)) and not turned.startswith(("We weten", "We know")):
        return ""
    for pattern, said in turning_en.ANY if language == "en" else ():
        turned = pattern.sub(said, turned)
    return turned[:1].upper() + turned[1:]

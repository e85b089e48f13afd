"""How an English obstacle becomes a result: the first rule that fits."""

import re

from clustering.turning import exists, having, lowered, rules

WINDING = re.compile(
    r"\b(?:but|because|while|so|until|if it|unless|since|except|i|my|me|before|than)\b"
    r"|\bwho\b.*\b(?:not|dont|don|doesn)\b|[,;:?\"“”]",
    re.IGNORECASE,
)
QUESTION = r"(how|who|what|where|when|which|why|whether|if|whose)"
ANY = rules(
    (r" anywhere$", ""),
    (r" yet$", ""),
    (r"\banything\b", "things"),
    (r"\banyone\b", "someone"),
    (r"\bany ", ""),
)


def third(verb: str) -> str:
    """The third person of an English verb: "work" -> "works", "reach" -> "reaches", "carry" -> "carries"."""
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2:-1] not in "aeiou" else f"{verb}s"


ENGLISH = rules(
    (rf"^(.*?\bwe|.*?\bthey|.*?) (?:do not|don't|don’t|dont) know (?:yet )?{QUESTION}\b", r"\1 know \2"),
    (rf"^(.*?) (?:does not|doesn't|doesn’t) know (?:yet )?{QUESTION}\b", r"\1 knows \2"),
    (
        r"^(how|what|when|where) do (?:we|you|they) (?=\w+)",
        lambda match: f"We know {match.group(1).lower()} we ",
    ),
    (r"^who (is|are) (in charge|responsible|accountable)\b", r"We know who \1 \2"),
    (r"^who (is|are) ([\w ]+)$", r"We know who \2 \1"),
    (r"^who (?=\w+s\b)", "We know who "),
    (r"^(?:it is )?unclear (?=how|who|what|where|when|which|why|whether|if)", "It is clear "),
    (r"^unclear (?=\w+s\b)", "There are clear "),
    (r"^unclear ", "There is a clear "),
    (r"\b(?:not yet|not) (clear|known)\b", r"\1"),
    (r"\bunclear\b", "clear"),
    (r"\bunknown$", "known"),
    (r"^(?:nobody|no one|no-one)\b", "someone"),
    (r"^no room (for|to|in)\b", r"There is room \1"),
    (r"^can(?:not|['’]t) ", "We can "),
    (r"^there (?:is|are) (?:still )?no (.+)$", exists("en")),
    (r"^no (?!longer|more)(.+)$", exists("en")),
    (r"^(.*\b(?:have|has|gets|get|offers|offer)) (?:still )?no (.+)$", having("en")),
    (
        r"^(?:there (?:is|are) )?(?:still )?(?:not enough|too little|too few|insufficient) (.+)$",
        exists("en", "enough "),
    ),
    (r"\b(have|has) (?:not enough|too little|too few|little|few) ", r"\1 enough "),
    (r"^(?:there is )?(?:a )?(?:lack|shortage) of (.+)$", exists("en", "enough ")),
    (r"^(?:we|they) (?:lack|miss) ", "We have "),
    (
        r"^(.+?) (?:is|are) (?:still )?(?:missing|lacking)$",
        lambda match: f"We have {lowered(match.group(1))}",
    ),
    (r"\binsufficient(ly)?\b", r"sufficient\1"),
    (r"^not every", "every"),
    (r"\b(is|are|has|have|can|will) (?:still )?not (?:yet )?", r"\1 "),
    (r"\b(is|are|has|have)n['’]t (?:yet )?", r"\1 "),
    (r"\bcan(?:not|['’]t) ", "can "),
    (r"\b(?:do not|don['’]?t) (?:always |often )?", ""),
    (r"\b(?:does not|doesn['’]?t) (\w+)", lambda match: third(match.group(1))),
    (r"\b(is|are|has|have) never ", r"\1 "),
    (r"\b(is|are|takes|take) too (\w+)$", r"\1 not too \2"),
)

"""Drafts of a result sentence: what lacks becomes what will have been achieved. People edit the rest."""

import re

Rules = tuple[tuple[re.Pattern[str], str], ...]


def rules(*pairs: tuple[str, str]) -> Rules:
    return tuple((re.compile(found, re.IGNORECASE), said) for found, said in pairs)


QUESTION_NL = r"(hoe|wie|wat|waar|wanneer|welke?|waarom|of|hoeveel|met wie|bij wie|van wie)"
QUESTION_EN = r"(how|who|what|where|when|which|why|whether|if|whose)"

DUTCH = rules(
    (rf"^(.*\bweten?) (?:nog )?niet (?:goed |precies )?{QUESTION_NL}\b", r"\1 \2"),
    (rf"^(.*\bweten?) onvoldoende {QUESTION_NL}\b", r"\1 \2"),
    (r"\b(?:nog )?niet duidelijk\b", "duidelijk"),
    (r"\b(?:nog )?(?:on|niet )bekend\b", "bekend"),
    (r"\b(?:nog )?onduidelijk\b", "duidelijk"),
    (r"^(?:nog )?geen ", "Er is "),
    (r"\b(er (?:is|zijn)|we hebben|wij hebben|hebben) (?:nog |helemaal )?(?:geen|niet genoeg) ", r"\1 "),
    (r"^(?:er (?:is|zijn) )?(?:een )?(?:te weinig|tekort aan|gebrek aan|onvoldoende) ", "Er is voldoende "),
    (r"\b(?:te weinig|een tekort aan|een gebrek aan|onvoldoende|niet genoeg|niet voldoende) ", "voldoende "),
    (r"^(.+?) (?:ontbreekt|mist)(?: nog)?$", r"Er is \1"),
    (r"^(.+?) (?:ontbreken|missen)(?: nog)?$", r"Er zijn \1"),
    (r"^er (?:ontbreekt|mist)(?: nog)? ", "Er is "),
    (r"\bniemand\b", "iemand"),
    (r"\b(?:nog )?geen ", "een "),
    (r" (?:nog |nog steeds |vaak )?niet\b", ""),
    (r"^onvoldoende ", "Voldoende "),
)
ENGLISH = rules(
    (rf"^(.*?\bwe|.*?\bthey|.*?) (?:do not|don't|don’t|dont) know (?:yet )?{QUESTION_EN}\b", r"\1 know \2"),
    (rf"^(.*?) (?:does not|doesn't|doesn’t) know (?:yet )?{QUESTION_EN}\b", r"\1 knows \2"),
    (r"\b(?:not yet|not) (clear|known)\b", r"\1"),
    (r"\bunclear\b", "clear"),
    (r"\bunknown\b", "known"),
    (
        r"\b(there (?:is|are)|we have|have|has) (?:still )?(?:no|not enough|too little|too few) ",
        r"\1 ",
    ),
    (r"^(?:there is )?(?:a )?(?:lack|shortage) of ", "There is enough "),
    (r"^no ", "There is "),
    (r"^(?:not enough|too little|too few|insufficient) ", "There is enough "),
    (r"^(.+?) (?:is|are) (?:still )?(?:missing|lacking)$", r"We have \1"),
    (r"\binsufficient(ly)?\b", r"sufficient\1"),
    (r"\b(is|are|has|have|can|will) (?:still )?not (?:yet )?", r"\1 "),
    (r"\b(is|are|has|have)n['’]t (?:yet )?", r"\1 "),
    (r"\bcan(?:not|['’]t) ", "can "),
    (r"\b(?:do not|don['’]t) ", ""),
    (r"\b(?:does not|doesn['’]t) (\w+)", r"\1s"),
    (r"\b(?:nobody|no one)\b", "someone"),
)
RULES = {"nl": DUTCH, "en": ENGLISH}


def achieved(text: str, language: str) -> str:
    """The state in which this obstacle is gone, or "" where no rule fits.

    >>> achieved("We weten niet hoe we ouders bereiken", "nl")
    'We weten hoe we ouders bereiken'
    >>> achieved("There is no budget.", "en")
    'There is budget'
    """
    plain = " ".join(text.split()).rstrip(" .!?")
    for pattern, said in RULES[language]:
        turned, times = pattern.subn(said, lowered(plain) if said.endswith(r" \1") else plain, count=1)
        if times:
            return turned[:1].upper() + turned[1:]
    return ""


def lowered(text: str) -> str:
    """Without the capital of a sentence, abbreviations left alone."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text

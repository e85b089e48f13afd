"""How a Dutch obstacle becomes a result: the first rule that fits."""

import re

from clustering.turning import exists, having, lowered, rules

APART = frozenset(["op", "af", "aan", "mee", "uit", "vast", "terug", "weg", "samen", "toe", "door", "bij"])
MODAL = frozenset(["gaat", "moet", "mag", "wil", "kan", "zal"])
HELPING = frozenset(["kunnen", "gaan", "moeten", "willen", "zullen", "mogen", "laten"])
KNOWN = re.compile(r"(?:de|het|onze?|hun)\b", re.IGNORECASE)
WINDING = re.compile(
    r"\b(?:maar|want|omdat|terwijl|zodat|als|dus|behalve|sinds|totdat|ik|mij|mijn|juist|zoveel)\b"
    r"|\b(?:zo veel|nooit meer|en niet|hoeft|hoeven)\b"
    r"|\b(?:we|wij) al\b|\bdie\b.*\bniet\b|[,;:?\"“”]",
    re.IGNORECASE,
)
QUESTION = r"(hoe|wie|wat|waar|wanneer|welke?|waarom|of|hoeveel|met wie|bij wie|van wie)"
VERBS = (
    r"\b(?:is|zijn|was|wordt|worden|heeft|hebben|kan|kunnen|mag|mogen|moet|moeten|wil|willen|gaat|gaan"
    r"|staat|staan)\b"
)
READY = r"(klaar|geregeld|bekend|gereed|af|compleet|op orde|duidelijk|getest|aangesloten|betrokken)"
USUALLY = r"(?:nu |nu al |nog |nog steeds |nog altijd |vaak |helemaal |echt )?"
NO_VERB = r"(?:er|dat|die|of|en|om|op|af|mee|bij|met)"


def answered(match: re.Match[str]) -> str:
    """ "Wie betaalt dat" -> "We weten wie dat betaalt", "Wie wil dat doen" -> "We weten wie dat wil doen"."""
    verb, rest = match.group(1).lower(), match.group(2).split()
    if verb in MODAL and rest[-1].endswith("en"):
        return f"We weten wie {' '.join([*rest[:-1], verb, rest[-1]])}"
    return f"We weten wie {' '.join([*rest, verb])}"


def missing(match: re.Match[str]) -> str:
    """ "Een rooster ontbreekt" -> "Er is een rooster", "De stem ontbreekt" -> "De stem is er"."""
    phrase, verb = match.group(1), {"t": "is"}.get(match.group(2)[-1].lower(), "zijn")
    return f"{phrase} {verb} er" if KNOWN.match(phrase) else f"Er {verb} {lowered(phrase)}"


def asked(match: re.Match[str]) -> str:
    """ "Hoe houden we mensen vast" -> "We weten hoe we mensen vasthouden"."""
    question, verb, rest = match.group(1).lower(), match.group(2).lower(), match.group(3).split()
    if rest and rest[-1] in APART:
        return f"We weten {question} we {' '.join([*rest[:-1], rest[-1] + verb])}"
    if set(rest) & APART:
        return match.string
    if verb in HELPING and rest and rest[-1].endswith(("en", "aan", "zien", "doen")):
        return f"We weten {question} we {' '.join([*rest[:-1], verb, rest[-1]])}"
    return f"We weten {question} we {' '.join([*rest, verb])}"


DUTCH = rules(
    (rf"^(.*\bweten?) (?:nog )?niet (?:goed |precies )?{QUESTION}\b", r"\1 \2"),
    (rf"^(.*\bweten?) onvoldoende {QUESTION}\b", r"\1 \2"),
    (r"^(hoe|waar|wanneer) (\w+en) we ((?:(?!\b(?:dat|die|of|en|om)\b)\w+(?: |$)){1,7})$", asked),
    (
        rf"^wie (\w+t|kan|mag|zal|wil) ((?:(?!\b{NO_VERB}\b)\w+(?: |$)){{1,7}})$",
        answered,
    ),
    (
        r"^(?:nog )?(?:on|niet )duidelijk,? (?=(?:voor |bij |met )?(?:hoe|wie|wat|waar|wanneer|welk|of\b))",
        "Het is duidelijk ",
    ),
    (r"\b(?:nog )?(?:niet|on)(?: )?duidelijk\b", "duidelijk"),
    (r"\b(is|zijn|nog) (?:nog )?(?:niet |on)bekend\b", r"\1 bekend"),
    (rf"^((?:(?!{VERBS}).)+?) (?:nog )?niet {READY}$", r"\1 is \2"),
    (r"^(.*? )(?:nog )?geen (knopen|gebruik|deel|contact|zin|zorgen|rekening|ja|nee)\b", r"\1\2"),
    (r"^(?:nog )?geen (.+)$", exists("nl")),
    (r"^er (?:is|zijn) (?:nog |helemaal )?geen (.+)$", exists("nl")),
    (r"^(.*\b(?:hebben|heeft|krijgt|krijgen)) (?:nog |helemaal )?(?:geen|niet genoeg) (.+)$", having("nl")),
    (
        r"^(?:er (?:is|zijn) )?(?:een )?(?:te weinig|tekort aan|gebrek aan|onvoldoende|niet genoeg) (.+)$",
        exists("nl", "voldoende "),
    ),
    (r"\b(?:te weinig|een tekort aan|een gebrek aan|onvoldoende|niet genoeg|niet voldoende) ", "voldoende "),
    (r"^(?:we|wij) missen (?:nog )?", "We hebben "),
    (r"^er (?:ontbreekt|mist)(?: nog)? ", "Er is "),
    (r"^(.+?) (ontbreekt|ontbreken|mist|missen)(?: nog)?$", missing),
    (r"\bniemand (weet|kent|begrijpt|snapt|ziet)\b", r"iedereen \1"),
    (r"\bniemand\b", "iemand"),
    (r"^niet (iedereen|elke|elk|alle)\b", r"\1"),
    (r"^(.*\b\w+) (?:nog )?geen (.+)$", having("nl")),
    (r" niet meer\b", " weer"),
    (
        rf" {USUALLY}niet (?:altijd |zo |echt |overal )?(?=\w)",
        " ",
    ),
    (rf" {USUALLY}niet\b", ""),
    (r" (?:nog )?nooit\b", ""),
    (r"\b(is|zijn|duurt|duren|kost|kosten) te (\w+)$", r"\1 niet te \2"),
)

"""Small things about nouns: whether they take an article, and whether they are many."""

from itertools import takewhile

from clustering.words import lemma, zipf

DUTCH_MASS = """
tijd geld budget ruimte kennis personeel financiering bekostiging planning afstemming besluitvorming
voorlichting waardering verbinding vergoeding samenwerking betrokkenheid aansturing capaciteit intervisie
supervisie draagvlak steun zicht overzicht inzicht aandacht contact beleid materiaal informatie scholing
ervaring vertrouwen toegang toestemming interesse motivatie dekking privacy rust energie wifi internet
apparatuur deskundigheid expertise overleg vervoer vervanging begeleiding ondersteuning hulp onderwijs
bewijs bereik gebruik gezag inspraak inzet loon begrip nut plezier respect uitstel vakmanschap verstand
werk zorg zin eenheid eigenaarschap leiderschap commitment feedback onderzoek toezicht urgentie mandaat
"""
ENDINGS = {
    "nl": (
        "heid",
        "teit",
        "schap",
        "atie",
        "isme",
        "geld",
        "tijd",
        "ruimte",
        "kennis",
        "budget",
        "beleid",
        "werk",
        "personeel",
        "zorg",
        "overleg",
        "materiaal",
        "steun",
        "hulp",
        "capaciteit",
    ),
    "en": ("ing", "ness", "ity", "ship", "tion"),
}
ENGLISH_MASS = """
time money budget funding space knowledge staff support insight access consent interest motivation cover
energy internet equipment expertise transport help education evidence reach feedback research information
training experience trust attention contact guidance advice agreement cooperation collaboration
communication authority clarity progress software hardware ownership leadership buy-in demand capacity care
work news rest permission supervision
"""
MASS = {"nl": frozenset(DUTCH_MASS.split()), "en": frozenset(ENGLISH_MASS.split())}
MANY = {"nl": frozenset(["mensen", "cijfers", "kinderen", "eisen"]), "en": frozenset(["people", "children"])}
PLURAL = {"nl": ("en", "s"), "en": ("s",)}
DUTCH_STOPS = """
in op aan bij voor van over met tussen naar door om tegen onder na per te die dat als of en maar is zijn
wordt worden was beschikbaar geregeld tijdens binnen buiten zonder uit tot er hier nu meer
"""
ENGLISH_STOPS = """
in on at for of about with between to by against under after per that who which if or and but is are was be
available when during within without from until there here now left where
"""
STOPS = {"nl": frozenset(DUTCH_STOPS.split()), "en": frozenset(ENGLISH_STOPS.split())}


def core(phrase: str, language: str) -> list[str]:
    """The words of a phrase before a preposition or the like: what it is about."""
    words = phrase.lower().split()
    return list(takewhile(lambda word: word not in STOPS[language], words))


def is_many(noun: str, language: str) -> bool:
    """Whether a noun is a plural."""
    word = noun.lower()
    if word in MANY[language]:
        return True
    if not word.endswith(PLURAL[language]) or word.endswith(("ss", "us", "is", "ics")):
        return False
    usual = lemma(word, language)
    return (usual != word and not usual.endswith("en")) or (
        word.endswith(("'s", "en", "ers")) and not zipf(word, language)
    )


def with_article(phrase: str, language: str) -> str:
    """The phrase as it is said on its own: with "een" or "a" where its noun is one of a countable kind."""
    words = core(phrase, language)
    if not words or any(word in MASS[language] or is_many(word, language) for word in words):
        return phrase
    if words[-1].endswith(ENDINGS[language]):
        return phrase
    if language == "nl":
        return f"een {phrase}"
    return f"{'an' if phrase[:1].lower() in 'aeio' else 'a'} {phrase}"


def there_is(phrase: str, language: str) -> str:
    """A phrase as a sentence: "een protocol" -> "Er is een protocol", "tolken" -> "Er zijn tolken"."""
    many = any(is_many(word, language) for word in core(phrase, language))
    return {"nl": ("Er is", "Er zijn"), "en": ("There is", "There are")}[language][many]

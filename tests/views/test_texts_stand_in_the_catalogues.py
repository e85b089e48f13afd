"""No text outside the catalogues: not in a template, not in a script, not in an answer of a door."""

import ast
import re
from collections.abc import Iterator

from app.session.state import Phase
from tests.views.test_words import APP

COMMENT, TAG, SAID = (
    re.compile(r"\{#.*?#\}", re.DOTALL),
    re.compile(r"\{%(.*?)%\}", re.DOTALL),
    re.compile(r"\{\{(.*?)\}\}", re.DOTALL),
)
SPOKEN_ATTRIBUTE = re.compile(r'(?:aria-label|aria-description|title|placeholder|alt)="([^"]*)"')
# The blocks whose text is a class of the page's body.
CLASSES = re.compile(r"\{% block (?:surface|also) %\}[^{]*\{% endblock %\}")
# What is read aloud of these has a test of its own.
ATTRIBUTE = re.compile(r'[\w-]+="[^"]*"')
LITERAL = re.compile(r'"([^"\n]*)"')
IN_SCRIPT = re.compile(r'"([^"\n]*)"|`([^`]*)`')
LETTERS = re.compile(r"[^\W\d_]")
# A name, what stands on a key of the keyboard, and languages in their own words.
SAME_EVERYWHERE = frozenset({"Tussenstap", "X", "M", "Nederlands", "English", "S", "L", "XL", "N"})
# What is written and is no sentence: classes, selectors, names of storage.
SENTENCE = re.compile(r"^[A-Z][^\W\d_]*[ .]|[^\W\d_]{2,} [^\W\d_]{2,} [^\W\d_]{2,}")
KEYS = re.compile(r"^(?:[→←+?.]|Shift|Ctrl|Esc|Enter|Space|Page ?Down|Page ?Up|F5|[A-Z0-9]|[ /+–-])+$")
IN_CODE = re.compile(r"[\[\]=#<>:$@{}();]|^(?:letters as keys)$")


def templates() -> Iterator[tuple[str, str]]:
    for path in sorted((APP / "templates").rglob("*.html")):
        source = COMMENT.sub("", path.read_text(encoding="utf-8"))
        yield str(path.relative_to(APP)), CLASSES.sub("", source)


def test_no_template_has_words_of_its_own_between_its_tags() -> None:
    found = []
    for name, source in templates():
        bare = re.sub(r"<[^>]*>", "\n", ATTRIBUTE.sub("", SAID.sub("", TAG.sub("", source))))
        lines = (line.strip() for line in bare.splitlines())
        found += [(name, line) for line in lines if LETTERS.search(line) and line not in SAME_EVERYWHERE]
    assert found == []


def test_no_template_has_words_of_its_own_in_what_is_read_aloud() -> None:
    found = []
    for name, source in templates():
        bare = SAID.sub("", TAG.sub("", source))
        found += [(name, one) for one in SPOKEN_ATTRIBUTE.findall(bare) if LETTERS.search(one)]
    assert found == []


def test_no_template_says_a_sentence_from_a_string() -> None:
    found = []
    for name, source in templates():
        for inside in [*TAG.findall(source), *SAID.findall(source)]:
            said = (one for one in LITERAL.findall(inside) if not is_no_text(one))
            found += [(name, one) for one in said if SENTENCE.search(one)]
    assert found == []


def is_no_text(literal: str) -> bool:
    """A letter size, a key of the keyboard, a piece of HTML, or the names of parts."""
    is_mark = literal in SAME_EVERYWHERE or KEYS.match(literal) is not None
    return is_mark or "=" in literal or "<" in literal or set(literal.split()) <= set(Phase)


def test_no_script_says_a_sentence() -> None:
    found = []
    for path in sorted((APP / "static" / "js").glob("*.js")):
        source = re.sub(r"(?m)//.*$", "", path.read_text(encoding="utf-8"))
        literals = ("".join(pair) for pair in IN_SCRIPT.findall(source))
        found += [(path.name, one) for one in literals if SENTENCE.search(one) and not IN_CODE.search(one)]
    assert found == []


def test_no_door_answers_with_a_sentence_of_its_own() -> None:
    """A constant of several words, given to an answer."""
    found = []
    for path in sorted((APP / "web").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and "Response" in ast.unparse(node.func):
                texts = [one.value for one in ast.walk(node) if isinstance(one, ast.Constant)]
                found += [(path.name, one) for one in texts if isinstance(one, str) and SENTENCE.search(one)]
    assert found == []

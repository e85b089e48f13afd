"""A suggestion as plain text, for the command line."""

from collections.abc import Iterator, Sequence

from clustering.suggestions import Group, Suggestion


def lines(texts: Sequence[str], suggestion: Suggestion) -> Iterator[str]:
    for group in suggestion.groups:
        yield from described(group, texts, suggestion)
    loose = [text for text, label in zip(texts, suggestion.labels, strict=True) if label < 0]
    if loose:
        yield "Loose"
        yield from (f"    {text}" for text in loose)


def described(group: Group, texts: Sequence[str], suggestion: Suggestion) -> Iterator[str]:
    yield f"{group.id + 1}. {', '.join((*group.themes, *group.words))}"
    for draft in group.drafts:
        yield f"   > {draft}"
    for at in group.members:
        reason = suggestion.reasons[at]
        why = reason.said if reason else ""
        yield f"  {'?' if at in group.weak else ' '} {texts[at]}" + (f"  ({why})" if why else "")
    yield ""

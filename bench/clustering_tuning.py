"""Would other parameters have been chosen without this session? Leave one session out, choose on the rest."""

from collections import defaultdict
from itertools import product
from types import ModuleType

import numpy as np

from clustering import ShortTextVectorizer, TopicClusterer
from clustering.suggestions import THEMED

AS_THEY_ARE = ShortTextVectorizer()
GRID = tuple(product((0.7, 1.0, 1.5), (0.0, 0.1, 0.3), (4.25, 5.0)))
KEPT = GRID.index((AS_THEY_ARE.themes, AS_THEY_ARE.related, 5.0))


def left_out(measure: ModuleType, sessions: dict) -> tuple[dict[str, float], ...]:
    """Per block the share of moves saved: parameters as they are, and as chosen on the other sessions."""
    saved = np.array([[outcome(measure, session, one) for one in GRID] for session in sessions.values()])
    fixed, chosen = defaultdict(list), defaultdict(list)
    for at, (name, session) in enumerate(sessions.items()):
        best = np.delete(saved, at, axis=0).mean(axis=0).argmax()
        fixed[measure.blocks_of(name, session)].append(saved[at, KEPT])
        chosen[measure.blocks_of(name, session)].append(saved[at, best])
    return tuple(
        {block: float(np.mean(values)) for block, values in each.items()} for each in (fixed, chosen)
    )


def outcome(measure: ModuleType, session: dict, parameters: tuple[float, float, float]) -> float:
    themes, related, size = parameters
    order = sorted(range(len(session["text"])), key=lambda at: session["text"][at])
    texts = [session["text"][at] for at in order]
    vectorizer = ShortTextVectorizer(themes=themes, related=related)
    numbers = vectorizer.fit_transform(texts)
    size *= 1 - THEMED * vectorizer.trust_
    labels = np.empty(len(order), dtype=int)
    labels[order] = TopicClusterer(group_size=size).fit_predict(numbers)
    return measure.score(session, labels.tolist())["saved"]

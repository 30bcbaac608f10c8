"""Runs the passes: in each, every engine takes each query for a while, in an order that turns round."""
import dataclasses

# Milliseconds: how long an engine runs warm before its first pass, and again before each.
FIRST, AGAIN = 1_200, 30


@dataclasses.dataclass
class Taken:
    """The milliseconds that each run of a query took, by engine; without plans kept, and for a plan alone, under names of their own."""
    query: object
    samples: dict


def run(engines, asked, chosen):
    taken = [Taken(query, {}) for query in asked]
    takers = [taker for engine in engines for taker in takers_of(engine)]
    for passed in range(chosen.passes):
        for row in taken:
            for name, take in takers if passed % 2 == 0 else reversed(takers):
                if row.samples.get(name) is not None or passed == 0:
                    add(row, name, take, FIRST if passed == 0 else AGAIN, chosen.milliseconds)
    return taken


def takers_of(engine):
    yield engine.name, engine.samples
    if engine.name == "ours":
        yield "no cache", lambda *arguments: engine.samples(*arguments, plans=False)
        yield "plan", lambda *arguments: engine.samples(*arguments, plans=False, do="prepare")


def add(row, name, take, warm, milliseconds):
    try:
        row.samples.setdefault(name, []).extend(take(row.query, warm, milliseconds))
    except Exception:  # a peer that cannot run it has no figure; what it said stands among the answers
        row.samples[name] = None

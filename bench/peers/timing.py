"""Runs the passes: in each, every program takes the same measure once, those that are warm and in an order that changes."""
import dataclasses
import statistics

from . import measures, processes

# Milliseconds: a pass repeats what is quicker and takes the mean, and before the passes that count each program runs warm.
LEAST, WARM = 50, 1_000
# Seconds: what takes longer the first time is not run again, and what takes longer than the second is stopped.
ONCE, LIMIT = 10, 300
OURS, ONE_CORE = "ours", "ours, one core"


@dataclasses.dataclass
class Taken:
    """What one program took for one row; its reason says why there are no passes."""
    passes: list = dataclasses.field(default_factory=list)
    worked: list = dataclasses.field(default_factory=list)
    check: float | None = None
    reason: str = ""
    done: bool = False

    @property
    def median(self):
        return statistics.median(self.passes) if self.passes else None


def run(peers, chosen):
    """Gives for each row, as soon as it is done, what each program took, by its name."""
    for row in measures.ROWS + measures.SMALL:
        small = row in measures.SMALL
        if chosen.measures and row.measure not in chosen.measures:
            continue
        if chosen.graphs and ("small" if small else row.graph) not in chosen.graphs:
            continue
        yield row, passes(row, {"relationgraph": peers["relationgraph"]} if small else peers, chosen.passes)


def passes(row, peers, count):
    programs = {OURS: (peers["relationgraph"], 2), ONE_CORE: (peers["relationgraph"], 1)}
    programs |= {name: (peer, None) for name, peer in peers.items() if name != "relationgraph"}
    found = {name: Taken() for name in programs}
    for name, (peer, threads) in programs.items():
        warm(row, name, peer, threads, found[name])
    for number in range(count):
        for name in list(programs)[::1 if number % 2 == 0 else -1]:
            peer, threads = programs[name]
            if not found[name].done:
                once(row, peer, threads, LEAST, found[name])
    return found


def warm(row, name, peer, threads, taken):
    """Runs a program before the passes that count; one that is not ours nor igraph's and takes long is not run again."""
    if (row.graph, row.measure) in measures.TOO_SLOW.get(name, ()):
        taken.reason, taken.done = "not run (too slow)", True
        return
    once(row, peer, threads, WARM, taken)
    if not taken.done and (threads or name == "igraph" or taken.passes[0] < 1000 * ONCE):
        taken.passes.clear()
        taken.worked.clear()
    else:
        taken.done = True


def once(row, peer, threads, least, taken):
    try:
        peer.load(row.loaded)
        if threads:
            peer.ask(f"threads {threads}")
        words = peer.ask(f"time {row.measure} {row.loaded} {least} {','.join(map(str, row.arguments))}".rstrip(), LIMIT)
    except processes.TooSlow:
        taken.reason, taken.done = f"stopped after {LIMIT} s", True
        return
    if words is None:
        taken.reason, taken.done = "has none", True
        return
    passed, worked, _, check = map(float, words)
    taken.passes.append(passed)
    taken.worked.append(worked)
    taken.check = check

"""Compares values, node by node, with igraph's and networkx's."""
import array
import pathlib
import tempfile

from .measures import SEEDS, Row, spread

# The relative difference that is let pass.
AGREED = 1e-9
# Beside the greatest value of all, what is smaller than this share is what rounding leaves of 0.
NOTHING = 1e-12
BOTH, ONE_WAY = ("undirected", "directed"), ("undirected",)
# The measure, how the graph is read, and from how many sources.
COMPARED = (
    ("degree", BOTH, 0), ("betweenness", BOTH, 0), ("betweenness-weighted", ONE_WAY, 0), ("closeness", BOTH, 0), ("closeness-weighted", ONE_WAY, 0),
    ("harmonic", BOTH, 0), ("harmonic-weighted", ONE_WAY, 0), ("eigenvector", ONE_WAY, 0), ("katz", ONE_WAY, 0), ("pagerank-exact", BOTH, 0),
    ("coreness", ONE_WAY, 0), ("constraint", ONE_WAY, 0), ("components", ONE_WAY, 0), ("articulation", ONE_WAY, 0), ("bfs", BOTH, 20), ("dijkstra", BOTH, 20),
)
# networkx takes minutes for what is here on the larger graphs.
SMALLER = {("networkx", "constraint"): "er500"}
PEERS = ("igraph", "networkx")
LINE = "{:<8}{:<12}{:<22}{:<10}{:>8}  {}"


def check(peers, chosen):
    """Prints the worst difference for each measure and peer; gives 0 where all agree, else 1."""
    against = [name for name in PEERS if name in peers]
    print(LINE.format("graph", "read as", "measure", "peer", "values", f"worst relative difference (agreed: {AGREED:g})"))
    agreed = []
    with tempfile.TemporaryDirectory() as scratch:
        for graph in ("er", "ba"):
            if chosen.graphs and graph not in chosen.graphs:
                continue
            for measure, readings, sources in COMPARED:
                if chosen.measures and measure not in chosen.measures:
                    continue
                for reading in readings:
                    for name in against:
                        row = Row(SMALLER.get((name, measure), graph), reading, measure, spread(graph, sources))
                        agreed.append(compare(peers["relationgraph"], peers[name], row, pathlib.Path(scratch)))
    if not chosen.measures or "leiden" in chosen.measures:
        agreed += [modularity(peers, graph) for graph in ("world", "er", "ba") if "igraph" in peers and (not chosen.graphs or graph in chosen.graphs)]
    return 0 if all(agreed) else 1


def compare(ours, peer, row, scratch):
    theirs = values(peer, row, scratch)
    mine = values(ours, row, scratch)
    lacking = [found.name for found, of in ((ours, mine), (peer, theirs)) if of is None]
    if lacking:
        print(LINE.format(row.graph, row.reading, row.measure, peer.name, "", f"{' and '.join(lacking)} has none"), flush=True)
        return peer.name in lacking
    worst = difference(row.measure, mine, theirs)
    print(LINE.format(row.graph, row.reading, row.measure, peer.name, len(mine), f"{worst:.1e} {'' if worst <= AGREED else 'DIFFERS'}".rstrip()), flush=True)
    return worst <= AGREED


def values(peer, row, scratch):
    """Gives the values, or none where the program has no such measure."""
    peer.load(row.loaded)
    path = scratch / peer.name
    if peer.ask(f"values {row.measure} {row.loaded} {path} {','.join(map(str, row.arguments))}".rstrip()) is None:
        return None
    found = array.array("d")
    found.frombytes(path.read_bytes())
    if row.measure == "articulation":
        return sorted(found)
    if row.measure == "components":
        numbers = {}
        return [numbers.setdefault(number, len(numbers)) for number in found]
    return found


def difference(measure, mine, theirs):
    """The greatest difference of two values as a share of the greater; igraph has no number where others have a closeness of 0."""
    if len(mine) != len(theirs):
        return float("inf")
    pairs = [(a, 0.0 if measure.startswith("closeness") and b != b else b) for a, b in zip(mine, theirs)]
    finite = [abs(value) for pair in pairs for value in pair if value != float("inf")]
    nothing = NOTHING * max(finite, default=0)
    return max((share(a, b, nothing) for a, b in pairs), default=0.0)


def share(a, b, nothing):
    if a == b or max(abs(a), abs(b)) <= nothing:
        return 0.0
    return abs(a - b) / max(abs(a), abs(b)) if max(a, b) != float("inf") else float("inf")


def modularity(peers, graph):
    """The mean over the seeds: ours is not to be below igraph's."""
    loaded = f"{graph}-undirected"
    means = []
    for name, measure in (("relationgraph", "leiden"), ("igraph", "leiden"), ("relationgraph", "leiden-to-its-end")):
        peers[name].load(loaded)
        means.append(float(peers[name].ask(f"time {measure} {loaded} 0 {','.join(map(str, SEEDS))}")[3]))
    print(f"{graph:<8}modularity by Leiden, mean of {len(SEEDS)} seeds: ours {means[0]:.6f}, igraph's {means[1]:.6f}, "
          f"ours to its end {means[2]:.6f}{'' if means[0] >= means[1] else ' BELOW'}", flush=True)
    return means[0] >= means[1]

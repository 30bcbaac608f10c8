"""The graphs that are measured: those made here from fixed seeds, and a real one that npm's lbug carries.

A graph is a file: a line "nodes edges", then a line "tail head length" for each edge. Ends are numbers from 0, lengths are in
[1, 10) with six decimals, so that equally short ways are rare. Only random() is drawn from, whose sequence is fixed for a seed.
"""
import heapq
import math
import random
import subprocess
import tarfile

EDITION = 1  # Counted up when a graph is made differently, so that no old file passes for it.
LBUG = "lbug@0.14.3"
AMAZON = "package/lbug-source/dataset/snap/amazon0601/csv/amazon-edges.csv"
AMAZON_NODES = 403_394


def index(source, count):
    return int(source.random() * count)


def normal(source):
    return math.sqrt(-2 * math.log(1 - source.random())) * math.cos(math.tau * source.random())


def lengths(source, edges):
    return [(tail, head, 1 + 9 * source.random()) for tail, head in edges]


def drawn(source, weights, count):
    """Draws that many different things, each with a chance by its weight (Efraimidis and Spirakis 2006)."""
    keys = ((math.log(1 - source.random()) / weight, thing) for thing, weight in weights)
    return sorted(thing for _, thing in heapq.nlargest(count, keys))


def shuffled(source, edges):
    """In no order, each edge either way round, so that no peer gains by how a graph was made."""
    keyed = sorted((source.random(), edge) for edge in edges)
    return [edge if source.random() < 0.5 else edge[::-1] for _, edge in keyed]


def world(source, states=200, organisations=500, ties=15_000, memberships=25_000):
    """States that are active to a log-normal degree: pairs of states tied by the product of both their activities, which three of
    four pairs are, and organisations whose size falls as rank to the power -0.6, joined by activity. Each pair is distinct."""
    activity = [math.exp(0.7 * normal(source)) for _ in range(states)]
    pairs = [((a, b), activity[a] * activity[b]) for a in range(states) for b in range(a)]
    edges = drawn(source, pairs, ties)
    for rank, size in enumerate(sizes(organisations, states, memberships)):
        edges += [(state, states + rank) for state in drawn(source, enumerate(activity), size)]
    return states + organisations, lengths(source, shuffled(source, edges))


def sizes(organisations, states, memberships):
    """Sizes from 2 to all states with the wanted sum: the scale is found by bisection, what rounding leaves goes to the middle."""
    def of(scale):
        return [min(states, max(2, round(scale * (rank + 1) ** -0.6))) for rank in range(organisations)]
    low, high = 0.0, 100.0 * states
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if sum(of(middle)) <= memberships else (low, middle)
    found = of(low)
    for rank in range(memberships - sum(found)):
        found[organisations // 2 + rank] += 1
    return found


def erdos_renyi(source, nodes=5_000, edges=25_000):
    """G(n, m): that many different pairs, all alike."""
    found = {}
    while len(found) < edges:
        a, b = index(source, nodes), index(source, nodes)
        if a != b:
            found.setdefault((min(a, b), max(a, b)), (a, b))
    return nodes, lengths(source, found.values())


def barabasi_albert(source, nodes=5_000, each=5):
    """Each new node joins five that it draws by degree; it starts from eleven that are all joined, so that edges are 5 a node."""
    edges = [(a, b) for a in range(2 * each + 1) for b in range(a)]
    ends = [end for edge in edges for end in edge]
    for node in range(2 * each + 1, nodes):
        targets = set()
        while len(targets) < each:
            targets.add(ends[index(source, len(ends))])
        for target in sorted(targets):
            edges.append((node, target))
            ends += (node, target)
    return nodes, lengths(source, shuffled(source, edges))


def amazon(source, folder):
    """SNAP's amazon0601, what was bought with what: 403,394 nodes and 3,387,388 directed edges, no loops, none twice."""
    packed = subprocess.run(["npm", "pack", LBUG, "--silent", "--pack-destination", folder], check=True, capture_output=True, text=True)
    tarball = folder / packed.stdout.split()[-1]
    with tarfile.open(tarball) as archive, archive.extractfile(AMAZON) as rows:
        edges = [tuple(map(int, row.split())) for row in rows]
    tarball.unlink()
    return AMAZON_NODES, lengths(source, edges)


MADE = {
    "world": lambda folder: world(random.Random(1)),
    "er": lambda folder: erdos_renyi(random.Random(2)),
    "ba": lambda folder: barabasi_albert(random.Random(3)),
    "er34": lambda folder: erdos_renyi(random.Random(4), 34, 78),
    "er300": lambda folder: erdos_renyi(random.Random(5), 300, 900),
    "er500": lambda folder: erdos_renyi(random.Random(6), 500, 2_500),
    "amazon": lambda folder: amazon(random.Random(7), folder),
}


def graph(name, folder):
    """Gives the file of a graph, which is made where it is not there."""
    path = folder / f"{name}-{EDITION}.txt"
    if not path.exists():
        nodes, edges = MADE[name](folder)
        written = path.with_suffix(".part")
        with open(written, "w", encoding="ascii") as file:
            file.write(f"{nodes} {len(edges)}\n")
            file.writelines(f"{tail} {head} {length:.6f}\n" for tail, head, length in edges)
        written.replace(path)
    return path

"""What is measured on which graph, and what share of igraph's time it is to take."""
import typing

NODES = {"world": 700, "er": 5_000, "ba": 5_000, "amazon": 403_394}


class Row(typing.NamedTuple):
    """One measure on one graph; the arguments are numbers, as igraph_peer.c explains them."""
    graph: str
    reading: str
    measure: str
    arguments: tuple = ()
    bar: float | None = None
    goal: float | None = None

    @property
    def loaded(self):
        return f"{self.graph}-{self.reading}"


def spread(graph, count):
    """Nodes at equal distances in the order of their numbers."""
    return tuple(node * NODES[graph] // count for node in range(count))


def pairs(graph, count):
    """The first node with the last, and so on inwards."""
    return tuple(end for node in spread(graph, 2 * count)[:count] for end in (node, NODES[graph] - 1 - node))


SEEDS = tuple(range(1, 21))


def rows_of(graph):
    undirected = "undirected"
    return [
        Row(graph, undirected, "betweenness", bar=0.43, goal=0.35),
        Row(graph, undirected, "harmonic", bar=0.01),
        Row(graph, "directed", "harmonic", bar=0.01),
        Row(graph, undirected, "harmonic-weighted", bar=0.6),
        Row(graph, undirected, "pagerank", bar=0.22),
        Row(graph, undirected, "bfs", spread(graph, 100), 0.2),
        Row(graph, undirected, "dijkstra", spread(graph, 20), 0.52 if graph == "ba" else 0.32),
        *([Row(graph, undirected, "k-shortest", (10, *pairs(graph, 10)), 0.11)] if graph == "world" else []),
        Row(graph, undirected, "eigenvector", bar=0.8),
        # Each by its defaults, and then ours for as long as anything is gained, which has no bar.
        Row(graph, undirected, "leiden", SEEDS, 0.5),
        Row(graph, undirected, "leiden-to-its-end", SEEDS),
    ]


ROWS = [row for graph in ("world", "er", "ba") for row in rows_of(graph)] + [
    Row("amazon", "directed", "pagerank", bar=0.85),
    Row("amazon", "directed", "bfs", spread("amazon", 100), 0.12),
    Row("amazon", "directed", "dijkstra", spread("amazon", 20), 0.25),
    Row("amazon", "undirected", "coreness", bar=0.55),
    Row("amazon", "undirected", "components", bar=0.2),
    Row("amazon", "undirected", "articulation", bar=0.25),
]

# Networks so small that a second thread only costs.
SMALL = [Row(graph, "undirected", measure, arguments)
         for graph, nodes in (("er34", 34), ("er300", 300))
         for measure, arguments in (("betweenness", ()), ("harmonic", ()), ("harmonic-weighted", ()), ("pagerank", ()), ("eigenvector", ()),
                                    ("bfs", tuple(range(nodes))), ("dijkstra", tuple(range(nodes))), ("coreness", ()))]

# What takes minutes and says no more than that.
TOO_SLOW = {
    "networkx": {("amazon", "bfs"), ("amazon", "dijkstra")},
    "graphology": {("amazon", "bfs"), ("amazon", "dijkstra")},
    "quikgraph": {("amazon", "bfs"), ("amazon", "dijkstra")},
}

# Where what a peer computes is not the same thing, so that its check differs.
DIFFERS = {
    ("networkx", "leiden"): "Louvain",
    ("graphology", "leiden"): "Louvain",
    ("quikgraph", "pagerank"): "another definition",
    ("networkx", "coreness"): "parallel edges merged",
}

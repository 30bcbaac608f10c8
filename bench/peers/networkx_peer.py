"""networkx's side of the benchmark: the same commands as igraph_peer.c answers. Needs the system's python3-networkx."""
import array
import itertools
import math
import sys
import time

import networkx as nx

DAMPING, TOLERANCE = 0.85, 1e-10
graphs = {}


def load(name, path, direction):
    """Parallel edges, which an undirected reading of directed ones has, become one: networkx's cores refuse them."""
    graph = nx.DiGraph() if direction == "directed" else nx.Graph()
    with open(path, encoding="ascii") as file:
        nodes, _ = map(int, next(file).split())
        graph.add_nodes_from(range(nodes))
        rows = (row.split() for row in file)
        graph.add_weighted_edges_from((int(tail), int(head), float(length)) for tail, head, length in rows)
    graphs[name] = graph
    return 0


def by_node(graph, values):
    return [values[node] for node in range(len(graph))]


def distances(graph, found):
    return [row.get(node, math.inf) for row in found for node in range(len(graph))]


def outwards(graph):
    """networkx's closeness and harmonic centrality follow edges backwards."""
    return graph.reverse(copy=False) if graph.is_directed() else graph


def k_shortest(graph, arguments):
    count, ends = arguments[0], arguments[1:]
    total = 0.0
    for source, target in zip(ends[::2], ends[1::2]):
        for path in itertools.islice(nx.shortest_simple_paths(graph, source, target, weight="weight"), count):
            total += nx.path_weight(graph, path, "weight")
    return [total]


def articulation(graph, _):
    return sorted(set(nx.articulation_points(graph)))


def components(graph, _):
    found = nx.weakly_connected_components(graph) if graph.is_directed() else nx.connected_components(graph)
    owner = {node: number for number, nodes in enumerate(found) for node in nodes}
    return by_node(graph, owner)


def louvain(graph, seeds):
    """There is no Leiden in it; Louvain is what its users take."""
    reached = []
    for seed in seeds:
        found = nx.algorithms.community.louvain_communities(graph, weight=None, seed=seed)
        reached.append(nx.algorithms.community.modularity(graph, found, weight=None))
    return [sum(reached) / len(reached)]


def eigenvector(graph, _):
    """Scaled to 1 at its greatest, as igraph's is."""
    found = by_node(graph, nx.eigenvector_centrality_numpy(graph, max_iter=10_000, tol=0))
    greatest = max(map(abs, found))
    return [abs(value) / greatest for value in found]


def pagerank(graph, tolerance):
    return by_node(graph, nx.pagerank(graph, alpha=DAMPING, tol=tolerance, max_iter=10_000, weight=None))


def katz(graph, _):
    """Not scaled; a step counts 0.9 over the greatest degree, which is less than one over the spectral radius."""
    alpha = 0.9 / max(degree for _, degree in graph.degree())
    return by_node(graph, nx.katz_centrality(graph, alpha=alpha, tol=1e-14, max_iter=100_000, normalized=False, weight=None))


# Each gives the values by node, those of one source after those of another, or the one figure that it makes.
MEASURES = {
    "degree": lambda graph, _: by_node(graph, dict(graph.out_degree() if graph.is_directed() else graph.degree())),
    "betweenness": lambda graph, _: by_node(graph, nx.betweenness_centrality(graph, normalized=False)),
    "betweenness-weighted": lambda graph, _: by_node(graph, nx.betweenness_centrality(graph, normalized=False, weight="weight")),
    "closeness": lambda graph, _: by_node(graph, nx.closeness_centrality(outwards(graph), wf_improved=False)),
    "closeness-weighted": lambda graph, _: by_node(graph, nx.closeness_centrality(outwards(graph), distance="weight", wf_improved=False)),
    "harmonic": lambda graph, _: by_node(graph, nx.harmonic_centrality(outwards(graph))),
    "harmonic-weighted": lambda graph, _: by_node(graph, nx.harmonic_centrality(outwards(graph), distance="weight")),
    # Its tolerance is for each node.
    "pagerank": lambda graph, _: pagerank(graph, TOLERANCE / len(graph)),
    "pagerank-exact": lambda graph, _: pagerank(graph, 1e-14),
    "eigenvector": eigenvector,
    "katz": katz,
    "constraint": lambda graph, _: by_node(graph, nx.constraint(graph)),
    "bfs": lambda graph, sources: distances(graph, [nx.single_source_shortest_path_length(graph, source) for source in sources]),
    "dijkstra": lambda graph, sources: distances(graph, [nx.single_source_dijkstra_path_length(graph, source) for source in sources]),
    "k-shortest": k_shortest,
    "coreness": lambda graph, _: by_node(graph, nx.core_number(graph)),
    "components": components,
    "articulation": articulation,
    "leiden": louvain,
}


def check(measure, values):
    """What stands for the values: their sum, but for nodes and for numbers of components how many there are."""
    counted = {"articulation": len, "components": lambda numbers: max(numbers) + 1}
    return counted.get(measure, lambda numbers: sum(filter(math.isfinite, numbers)))(values)


def timed(measure, name, least, arguments):
    times, start, worked = 0, time.perf_counter(), time.process_time()
    while True:
        values = MEASURES[measure](graphs[name], arguments)
        times += 1
        passed = 1000 * (time.perf_counter() - start)
        if passed >= least:
            break
    worked = 1000 * (time.process_time() - worked)
    return f"{passed / times:.6f} {worked / times:.6f} {times} {check(measure, values)!r}"


def written(measure, name, path, arguments):
    values = array.array("d", MEASURES[measure](graphs[name], arguments))
    with open(path, "wb") as file:
        values.tofile(file)
    return len(values)


def peak():
    with open("/proc/self/status", encoding="ascii") as file:
        return 1024 * int(next(line for line in file if line.startswith("VmHWM")).split()[1])


def answer(command, words):
    if command == "memory":
        return f"ok {peak()}"
    if command == "load":
        return f"ok {load(*words)}"
    if words[0] not in MEASURES:
        return "none"
    arguments = [int(word) for word in words[3].split(",")] if len(words) > 3 else []
    if command == "time":
        return f"ok {timed(words[0], words[1], float(words[2]), arguments)}"
    return f"ok {written(*words[:3], arguments)}"


def main():
    for line in sys.stdin:
        command, *words = line.split()
        print(answer(command, words), flush=True)


main()

"""Weighs the large graph in processes of their own: the arrays of the graph, and the peak of a process that measured it."""
# One source each, since distances from a hundred would outweigh the graph.
MEASURED = {"directed": (("pagerank", ""), ("bfs", " 0"), ("dijkstra", " 0")), "undirected": (("coreness", ""), ("components", ""), ("articulation", ""))}
# The shares of igraph's memory that are to be kept.
ARRAYS, PEAK = 1.0, 2.0


def run(peers):
    """Gives rows of what was weighed, then ours and igraph's bytes and the share that is to be kept."""
    found = []
    for reading, steps in MEASURED.items():
        weighed = {name: weigh(peers[name], f"amazon-{reading}", steps) for name in ("relationgraph", "igraph") if name in peers}
        if len(weighed) < 2:
            continue
        ours, theirs = weighed.values()
        found += [
            (f"arrays, {reading}", ours[0], theirs[0], ARRAYS),
            (f"arrays and lengths, {reading}", ours[1], theirs[1], ARRAYS),
            (f"peak once loaded, {reading}", ours[2], theirs[2], PEAK),
            (f"peak once measured, {reading}", ours[3], theirs[3], PEAK),
        ]
    return found


def weigh(peer, loaded, steps):
    """Starts a program anew, so that its peak is that of this graph alone."""
    peer.stop()
    graph, reading = loaded.rsplit("-", 1)
    arrays = [float(word) for word in peer.ask(f"load {loaded} {peer.graphs(graph)} {reading}")]
    read = float(peer.ask("memory")[0])
    for measure, arguments in steps:
        peer.ask(f"time {measure} {loaded} 0{arguments}")
    measured = float(peer.ask("memory")[0])
    peer.stop()
    return *arrays, read, measured

"""Writes networks in the formats that igraph has, and prints what each file holds."""
import json
import os
import sys

import igraph

folder = sys.argv[1]
files = []


def tell(name, graph, ids):
    weights = graph.es["weight"]
    files.append({
        "file": name,
        "directed": graph.is_directed(),
        "nodes": ids,
        "names": graph.vs["name"],
        "edges": [[ids[edge.source], ids[edge.target], weight] for edge, weight in zip(graph.es, weights)],
    })


for directed in (False, True):
    graph = igraph.Graph(
        n=4, edges=[(0, 1), (0, 1), (1, 2), (2, 2)], directed=directed,
        vertex_attrs={"name": ["a & b", "Ўзбекистон", "c", "alone"], "kind": ["dam", "river", "dam", "dam"]},
        edge_attrs={"weight": [2.5, 2.5, 1e-7, 3.0], "sign": [-1, -1, 1, 1]})
    name = "directed" if directed else "undirected"
    graph.write_graphml(os.path.join(folder, f"{name}.graphml"))
    tell(f"{name}.graphml", graph, [f"n{node}" for node in range(4)])

graph = igraph.Graph.Famous("Zachary")
graph.vs["name"] = [str(node) for node in range(graph.vcount())]
graph.es["weight"] = [1 + edge.index / 8 for edge in graph.es]
graph.write_ncol(os.path.join(folder, "ncol.txt"))
tell("ncol.txt", graph, graph.vs["name"])
graph.es["weight"] = 1
graph.write_edgelist(os.path.join(folder, "edges.txt"))
tell("edges.txt", graph, graph.vs["name"])
json.dump(files, sys.stdout)

"""Writes one network in every format and sort that NetworkX has, and prints what each file holds."""
import json
import os
import sys

import networkx

folder = sys.argv[1]
files = []


def tell(name, graph):
    files.append({
        "file": name,
        "directed": graph.is_directed(),
        "nodes": [str(node) for node in graph],
        "edges": [[str(tail), str(head), data.get("weight", 1)] for tail, head, data in graph.edges(data=True)],
    })


for kind in (networkx.Graph, networkx.DiGraph, networkx.MultiGraph, networkx.MultiDiGraph):
    graph = kind(name="of NetworkX")
    graph.add_node("a & b", kind="dam", size=3)
    graph.add_node("Ўзбекистон", kind="river")
    graph.add_node("alone")
    graph.add_edge("a & b", "Ўзбекистон", weight=2.5, sign=-1)
    graph.add_edge("a & b", "Ўзбекистон", weight=2.5, sign=-1)
    graph.add_edge("Ўзбекистон", "c", weight=1e-7, sign=1)
    graph.add_edge("c", "c", weight=3.0, sign=1)
    networkx.write_graphml(graph, os.path.join(folder, f"{kind.__name__}.graphml"))
    tell(f"{kind.__name__}.graphml", graph)
    networkx.write_gexf(graph, os.path.join(folder, f"{kind.__name__}.gexf"))
    tell(f"{kind.__name__}.gexf", graph)

graph = networkx.relabel_nodes(networkx.karate_club_graph(), str)
networkx.write_weighted_edgelist(graph, os.path.join(folder, "weighted.txt"))
tell("weighted.txt", graph)
networkx.write_edgelist(graph, os.path.join(folder, "data.txt"), data=True)
networkx.write_edgelist(graph, os.path.join(folder, "plain.csv"), data=False, delimiter=",")
for name in ("data.txt", "plain.csv"):
    tell(name, graph)
    for edge in files[-1]["edges"]:
        edge[2] = 1
json.dump(files, sys.stdout)

"""Opens a GraphML file with igraph and prints what it sees."""
import json
import sys

import igraph

graph = igraph.Graph.Read_GraphML(sys.argv[1])
nodes = [{"id": node["id"], "attributes": node.attributes()} for node in graph.vs]
edges = [
    {
        "id": edge["id"],
        "source": graph.vs[edge.source]["id"],
        "target": graph.vs[edge.target]["id"],
        "attributes": {name: value for name, value in edge.attributes().items() if value == value},
    }
    for edge in graph.es
]
json.dump({"nodes": nodes, "edges": edges}, sys.stdout)

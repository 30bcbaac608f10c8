"""Opens a GraphML file with NetworkX and prints what it sees."""
import json
import sys

import networkx

graph = networkx.read_graphml(sys.argv[1], force_multigraph=True)
nodes = [{"id": node, "attributes": attributes} for node, attributes in graph.nodes(data=True)]
edges = [
    {"id": key, "source": source, "target": target, "attributes": attributes}
    for source, target, key, attributes in graph.edges(keys=True, data=True)
]
json.dump({"nodes": nodes, "edges": edges}, sys.stdout)

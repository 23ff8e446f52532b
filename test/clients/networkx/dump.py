"""Reads a graph with networkx and prints what it saw as JSON lines. It judges nothing: the test does."""

import json
import sys

import networkx


def read(path: str) -> networkx.Graph:
    if path.endswith(".gexf"):
        return networkx.read_gexf(path)
    if path.endswith(".graphml"):
        return networkx.read_graphml(path)
    with open(path, encoding="utf-8") as file:
        return networkx.node_link_graph(json.load(file))


def main(path: str) -> None:
    graph = read(path)
    print(json.dumps({"is": "graph", "directed": graph.is_directed()}))
    for key, attributes in graph.nodes(data=True):
        print(json.dumps({"is": "node", "id": key, "attributes": attributes}))
    keyed = graph.edges(keys=True, data=True) if graph.is_multigraph() else (
        (source, target, None, attributes) for source, target, attributes in graph.edges(data=True)
    )
    for source, target, key, attributes in keyed:
        row = {"is": "edge", "source": source, "target": target, "key": key}
        print(json.dumps({**row, "attributes": attributes}))


main(sys.argv[1])

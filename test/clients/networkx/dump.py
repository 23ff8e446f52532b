"""Reads a GEXF file with networkx and prints what it saw as JSON lines. It judges nothing: the test does."""

import json
import sys

import networkx


def main(path: str) -> None:
    graph = networkx.read_gexf(path)
    print(json.dumps({"is": "graph", "version": networkx.__version__, "directed": graph.is_directed()}))
    for key, attributes in graph.nodes(data=True):
        print(json.dumps({"is": "node", "id": key, "attributes": attributes}))
    for source, target, attributes in graph.edges(data=True):
        row = {"is": "edge", "source": source, "target": target, "attributes": attributes}
        print(json.dumps(row))


main(sys.argv[1])

#!/usr/bin/env python3
"""Times the network measures beside igraph, networkx, graphology and QuikGraph, and checks that the values agree.

Makes the graphs, builds the programs and keeps each open; every pass runs each program once on the same measure, so that what
the machine does meanwhile meets all of them. Prints a table and the same as CSV. With "agree" values are compared in place of
times.
"""
import argparse
import pathlib
import sys

from installed import machine
from peers import agreement, graphs, measures, memory, processes, table, timing


def options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", nargs="?", choices=("time", "agree"), default="time", help="time what is measured, or compare values")
    parser.add_argument("--peers", nargs="+", choices=processes.NAMES[1:], default=processes.NAMES[1:], help="those beside ours; all where none are given")
    parser.add_argument("--graphs", nargs="+", choices=[*measures.NODES, "small"], help="the graphs; all where none are given")
    parser.add_argument("--measures", nargs="+", help="the measures; all where none are given")
    parser.add_argument("--passes", type=int, default=5, help="how many passes count")
    parser.add_argument("--memory", action=argparse.BooleanOptionalAction, help="measure memory on the large graph; done where no measures are named")
    parser.add_argument("--csv", type=pathlib.Path, default=processes.KEPT / "networks.csv", help="where the CSV is kept too")
    return parser.parse_args()


def main():
    chosen = options()
    lacking = processes.missing(chosen.peers)
    if lacking:
        raise SystemExit("something is to be installed first, or left out by --peers:\n  " + "\n  ".join(lacking))
    commands = processes.built(chosen.peers)
    peers = {name: processes.Peer(name, commands[name], lambda graph: graphs.graph(graph, processes.KEPT))
             for name in ("relationgraph", *chosen.peers)}
    print(f"{processes.processor()}, {machine()}\n{processes.versions(chosen.peers)}\n", flush=True)
    try:
        if chosen.what == "agree":
            sys.exit(agreement.check(peers, chosen))
        rows = table.show(timing.run(peers, chosen))
        if chosen.memory or (chosen.memory is None and not chosen.measures and not chosen.graphs):
            table.show_memory(memory.run(peers))
        table.keep(rows, chosen.csv)
    finally:
        for peer in peers.values():
            peer.stop()


main()

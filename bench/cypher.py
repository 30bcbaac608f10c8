#!/usr/bin/env python3
"""Times the embedded Cypher engine beside FalkorDB, LadybugDB and Neo4j on the same data and queries, and checks the answers.

Loads the data into every engine, compares each answer with a count of its own, then times: in every pass each engine takes each
query once for a while, so that what the machine does meanwhile meets all of them. Prints a table in Markdown.
"""
import argparse
import os
import pathlib

from engines import answers, downloads, falkordb, ladybug, neo4j, ours, queries, table, timing
from installed import machine
from peers.processes import processor

PEERS = {"falkordb": falkordb.FalkorDB, "ladybug": ladybug.Ladybug, "neo4j": neo4j.Neo4j}


def options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--queries", type=pathlib.Path, required=True, help="the JSON file with the queries and their parameters")
    parser.add_argument("--data", type=pathlib.Path, help="the folder with the CSV files; those of the lbug package where none is given")
    parser.add_argument("--cache", type=pathlib.Path, default=os.environ.get("RELGRAPH_BENCH_CACHE"),
                        help="a folder outside the repository for what is downloaded; RELGRAPH_BENCH_CACHE where it is not given")
    parser.add_argument("--peers", nargs="*", choices=PEERS, help="those beside ours; all that can run where none are given")
    parser.add_argument("--only", nargs="+", metavar="ID", help="these queries alone")
    parser.add_argument("--passes", type=int, default=5, help="how many passes count")
    parser.add_argument("--milliseconds", type=float, default=200, help="how long an engine takes one query in a pass")
    parser.add_argument("--csv", type=pathlib.Path, help="a file for the table as CSV")
    chosen = parser.parse_args()
    if not chosen.cache:
        parser.error("--cache or RELGRAPH_BENCH_CACHE must name a folder")
    chosen.cache = pathlib.Path(chosen.cache).resolve()
    return chosen


def main():
    chosen = options()
    asked = queries.read(chosen.queries, chosen.only)
    data = chosen.data or downloads.data(chosen.cache)
    print(f"{processor()}, {machine()}\n", flush=True)
    engines = [ours.Ours(data), *peers(chosen, data)]
    try:
        for engine in engines:
            print(f"{engine.title}: loaded in {engine.load():.2f} s{engine.remark()}", flush=True)
        print()
        right = answers.check(engines, asked, data)
        table.show(timing.run(engines, asked, chosen), right, engines, chosen.csv)
    finally:
        for engine in engines:
            engine.stop()


def peers(chosen, data):
    names = PEERS if chosen.peers is None else chosen.peers
    for name in names:
        reason = PEERS[name].lacking()
        if reason is None:
            yield PEERS[name](data, chosen.cache)
        elif chosen.peers is None:
            print(f"{name} is left out: {reason}")
        else:
            raise SystemExit(f"{name} cannot run: {reason}")


main()

#!/usr/bin/env python3
"""Times the installed relgraph from a cold start, each run beside one of an empty .NET program.

Both are compiled ahead of time for this platform and run in turn, the order changing from pair to pair, in an empty
folder; a pair's ratio is free of what the machine did meanwhile. Packs and installs the tool first.
"""
import argparse
import pathlib
import resource
import statistics
import subprocess
import tempfile
import time

from installed import ROOT, install, machine, run

GOAL = 6.0


def publish_empty(scratch):
    run("dotnet", "publish", ROOT / "bench/RelationGraph.Empty", "-c", "Release", "--use-current-runtime", "--no-self-contained",
        "-p:PublishReadyToRun=true", "-o", scratch / "empty")
    return scratch / "empty/empty"


def processor_seconds():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def timed(command, folder):
    """Milliseconds that passed, and those that processors worked."""
    worked, start = processor_seconds(), time.perf_counter()
    subprocess.run(command, check=True, cwd=folder, stdout=subprocess.DEVNULL)
    return 1000 * (time.perf_counter() - start), 1000 * (processor_seconds() - worked)


def measure(tool, empty, pairs, folder):
    print("pair   empty ms  (cpu)   relgraph ms  (cpu)   ratio")
    row = "{:>6}  {:8.1f} {:6.1f}   {:11.1f} {:6.1f}   {:5.2f}"
    passes = []
    for pair in range(-2, pairs):
        taken = {}
        for command in (empty, tool) if pair % 2 == 0 else (tool, empty):
            taken[command[0]] = timed(command, folder)
        if pair < 0:
            continue  # The first two pairs bring the files into memory.
        base, ours = taken[empty[0]], taken[tool[0]]
        passes.append((*base, *ours, ours[0] / base[0]))
        print(row.format(pair + 1, *passes[-1]))
    medians = [statistics.median(column) for column in zip(*passes)]
    print(row.format("median", *medians), f"  goal: at most {GOAL:.0f}, {'met' if medians[-1] <= GOAL else 'missed'}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pairs", type=int, default=20, help="how many pairs are run")
    parser.add_argument("--tool", type=pathlib.Path, help="an installed relgraph, in place of packing one")
    parser.add_argument("command", nargs="*", default=["stats"], help="the tool's arguments; stats where none are given")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        tool = options.tool.resolve() if options.tool else install(scratch)
        empty = publish_empty(scratch)
        folder = scratch / "folder"
        folder.mkdir()
        print(f"relgraph {' '.join(options.command)}: {machine()}")
        measure([str(tool), *options.command], [str(empty)], options.pairs, folder)


main()

#!/usr/bin/env python3
"""Times relgraph report, as installed, in an empty folder: the pages alone, and with all diagrams."""
import argparse
import os
import pathlib
import statistics
import subprocess
import tempfile
import time

from installed import install, machine

# The command, the seconds that its median stays under, and how often it runs.
MEASURES = ((("report", "--no-diagrams"), 3.0, 7), (("report",), 60.0, 3))


def measure(tool, arguments, goal, passes, folder):
    print(f"\nrelgraph {' '.join(arguments)}")
    seconds = []
    for number in range(1, passes + 1):
        start = time.perf_counter()
        process = subprocess.Popen([str(tool), *arguments, "-o", f"{number}"], cwd=folder, stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        seconds.append(time.perf_counter() - start)
        if status:
            raise SystemExit(f"it ended with {os.waitstatus_to_exitcode(status)}")
        print(f"{number:>6}  {seconds[-1]:6.2f} s  cpu {used.ru_utime + used.ru_stime:6.2f} s  peak {used.ru_maxrss / 1e6:5.2f} GB")
    median = statistics.median(seconds)
    print(f"median  {median:6.2f} s   goal: under {goal:.0f} s, {'met' if median < goal else 'missed'}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tool", type=pathlib.Path, help="an installed relgraph, in place of packing one")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        tool = options.tool.resolve() if options.tool else install(scratch)
        print(machine())
        for index, (arguments, goal, passes) in enumerate(MEASURES):
            folder = scratch / f"folder{index}"
            folder.mkdir()
            measure(tool, arguments, goal, passes, folder)


main()

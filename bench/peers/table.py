"""Prints what was timed as a table and as CSV."""
import csv
import sys

from . import measures
from .timing import ONE_CORE, OURS

# Noise on a machine that others use is 0.7 to 1.4, so that a share within this factor of the bar has met it.
NOISE = 1.25
# Milliseconds: what igraph does quicker has no bar.
NO_BAR_BELOW = 1.0
SAME = 1e-6
LINE = "{:<7}{:<11}{:<18}{:<11}{:>10}{:>10}{:>11}{:>8}{:>8}  {:<22}{:<28}{}"
COLUMNS = ("graph", "reading", "measure", "peer", "ours_ms", "ours_one_core_ms", "peer_ms", "share", "work", "bar", "met", "check",
           "ours_cpu_ms", "ours_one_core_cpu_ms", "peer_cpu_ms", "ours_passes", "ours_one_core_passes", "peer_passes")


def show(timed):
    """Prints each row when it comes; gives what is to be kept."""
    rows, small = [], False
    for row, taken in timed:
        found = list(compared(row, taken))
        if not rows and found[0]["peer"] != OURS:
            print(LINE.format("graph", "read as", "measure", "peer", "ours ms", "one core", "peer ms", "share", "work", "bar", "check", "passes of ours | of the peer"))
        if found[0]["peer"] == OURS and not small:
            small = True
            print("\nSmall graphs, two threads beside one: the share is to stay at 1.\n")
        for each in found:
            print((small_line(each) if small else line(each)).rstrip(), flush=True)
        rows += found
    return rows


def keep(rows, path):
    """Prints the rows as CSV, and writes them to a file too."""
    print()
    write(rows, sys.stdout)
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        write(rows, file)


def compared(row, taken):
    """A row for each peer; for a small graph, where there is none, one that holds two threads against one."""
    ours, one = taken[OURS], taken[ONE_CORE]
    for name, peer in ([(name, peer) for name, peer in taken.items() if name not in (OURS, ONE_CORE)] or [(OURS, one)]):
        share = ours.median / peer.median if ours.passes and peer.passes else None
        bar, met = verdict(row, name, ours, peer, share)
        yield {
            "graph": row.graph, "reading": row.reading, "measure": row.measure, "peer": name,
            "ours_ms": ours.median, "ours_one_core_ms": one.median, "peer_ms": peer.median, "share": share, "bar": bar, "met": met,
            "work": cpu(one) / cpu(peer) if one.passes and cpu(peer) else None,
            "check": peer.reason or ours.reason or check(row, name, ours.check, peer.check),
            "ours_cpu_ms": cpu(ours), "ours_one_core_cpu_ms": cpu(one), "peer_cpu_ms": cpu(peer),
            "ours_passes": ours.passes, "ours_one_core_passes": one.passes, "peer_passes": peer.passes,
        }


def cpu(taken):
    return sorted(taken.worked)[len(taken.worked) // 2] if taken.worked else None


def verdict(row, name, ours, peer, share):
    bar = 1.0 if name == OURS else row.bar if name == "igraph" else None
    if bar is None or share is None:
        return None, ""
    if name == "igraph" and peer.median < NO_BAR_BELOW:
        return None, "no bar: under 1 ms"
    if row.measure.startswith("leiden") and ours.check < peer.check:
        return bar, "missed: modularity"
    return bar, "met" if share <= NOISE * bar else "missed"


def check(row, name, ours, theirs):
    """Whether both computed the same, by the sum of the values."""
    if row.measure.startswith("leiden"):
        algorithm = f"{measures.DIFFERS[name, 'leiden']}, " if (name, "leiden") in measures.DIFFERS else ""
        return f"{algorithm}modularity {ours:.4f} | {theirs:.4f}"
    if abs(ours - theirs) <= SAME * max(abs(ours), abs(theirs)):
        return "same"
    return measures.DIFFERS.get((name, row.measure), f"differs: {ours:.9g} | {theirs:.9g}")


def line(row):
    goal = next((f" (goal {found.goal})" for found in measures.ROWS if row["bar"] and found.goal and found.measure == row["measure"]), "")
    return LINE.format(
        row["graph"], row["reading"], row["measure"], row["peer"], figure(row["ours_ms"]), figure(row["ours_one_core_ms"]), figure(row["peer_ms"]),
        share(row["share"]), share(row["work"]), f"{row['bar'] or ''}{goal} {row['met']}".strip(), row["check"],
        f"{passes(row['ours_passes'])} | {passes(row['peer_passes'])}" if row["peer_passes"] else "")


def share(value):
    return "" if value is None else f"{value:.3f}"


def figure(milliseconds):
    return "" if milliseconds is None else f"{milliseconds:.3f}" if milliseconds < 100 else f"{milliseconds:.1f}"


def passes(taken):
    return " ".join(map(figure, taken))


def small_line(row):
    return (f"{row['graph']:<7}{row['measure']:<20}{figure(row['ours_ms']):>10}{figure(row['ours_one_core_ms']):>10}{share(row['share']):>8}  "
            f"{row['met']:<8}{passes(row['ours_passes'])} | {passes(row['ours_one_core_passes'])}")


def show_memory(weighed):
    print("\nMemory on the large graph, MB: ours, igraph's, the share, and the share that is to be kept.\n")
    for what, ours, theirs, most in weighed:
        print(f"{what:<36}{ours / 1e6:>9.1f}{theirs / 1e6:>9.1f}{ours / theirs:>8.3f}  {most:g} {'met' if ours <= most * theirs else 'missed'}")


def write(rows, file):
    writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({column: written(row[column]) for column in COLUMNS})


def written(value):
    if isinstance(value, list):
        return " ".join(map(written, value))
    return f"{value:.6g}" if isinstance(value, float) else value

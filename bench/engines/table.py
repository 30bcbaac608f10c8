"""Prints what was timed as a table in Markdown, with the goals."""
import csv
import statistics

RIVALS = ("falkordb", "ladybug")


def show(taken, right, engines, path):
    peers = [engine for engine in engines if engine.name != "ours"]
    titles = ["query", "ours", "no plan cache", "parse and plan, µs", *(peer.title for peer in peers), "ours / faster of FalkorDB and LadybugDB"]
    print(f"Median latency in ms, {len(taken)} queries; a figure in parentheses belongs to a wrong answer and does not count.\n")
    print(f"| {' | '.join(titles)} |\n|---{'|---:' * (len(titles) - 1)}|")
    rows = [compared(row, right, peers) for row in taken]
    for row, query in zip(rows, (row.query for row in taken), strict=True):
        figures = [figure(row["ours"]), figure(row["no cache"]), f"{row['plan'] * 1000:.1f}"]
        figures += [told(row[peer.name], (peer.name, query.id) in right) for peer in peers]
        print(f"| {query.id} {query.title} | {' | '.join(figures)} | {'' if row['share'] is None else format(row['share'], '.3f')} |")
    print()
    judge(rows, engines[0])
    if path:
        with open(path, "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)


def compared(row, right, peers):
    medians = {name: statistics.median(samples) if samples else None for name, samples in row.samples.items()}
    counted = {name: medians[name] for name in medians if (name, row.query.id) in right and medians[name] is not None}
    rivals = [counted[name] for name in RIVALS if name in counted]
    return {"query": row.query.id, "runs": len(row.samples["ours"]), "least": min(row.samples["ours"]), **medians,
            "share": medians["ours"] / min(rivals) if rivals else None,
            "neo4j share": medians["ours"] / counted["neo4j"] if "neo4j" in counted else None}


def judge(rows, ours):
    shares = [row["share"] for row in rows if row["share"] is not None]
    if shares:
        print(f"Faster than the faster of the two on {sum(share < 1 for share in shares)} of {len(shares)} (goal: 8 of 12); "
              f"at worst {max(shares):.2f} times as long (goal: 2).")
    beside = [row["neo4j share"] for row in rows if row["neo4j share"] is not None]
    if beside:
        print(f"Faster than Neo4j on {sum(share < 1 for share in beside)} of {len(beside)} (goal: all).")
    plans = [row["plan"] for row in rows]
    print(f"Parse and plan takes at most {max(plans) * 1000:.1f} µs (goal: under 100 µs).")
    print(f"Loading took {ours.loaded['seconds']:.2f} s (goal: under 1.5 s); the graph weighs {ours.weight['bare']:.1f} bytes an edge without properties "
          "(goal: under 100).")


def told(milliseconds, is_right):
    return "–" if milliseconds is None else figure(milliseconds) if is_right else f"({figure(milliseconds)})"


def figure(milliseconds):
    return f"{milliseconds:.4f}" if milliseconds < 0.1 else f"{milliseconds:.3f}" if milliseconds < 10 else f"{milliseconds:.1f}"

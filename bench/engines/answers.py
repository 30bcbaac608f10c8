"""Compares what the engines answer with a count of its own, on dictionaries."""
import collections

from . import network


class Count:
    """Answers each query from dictionaries, without regard to time."""

    def __init__(self, data):
        self.persons = {person["id"]: person for person in network.nodes(data, "Person")}
        self.posts = {post["id"]: post for post in network.nodes(data, "Post")}
        self.since = {(start, end): date for start, end, date in network.relationships(data, "knows")}
        self.knows = collections.defaultdict(list)
        for start, end in self.since:
            self.knows[start].append(end)
        self.interests = [start for start, _ in network.relationships(data, "hasInterest")]
        self.likes = [(start, end) for start, end, _ in network.relationships(data, "likes")]
        self.creators = dict(network.relationships(data, "hasCreator"))

    def walks(self, start, length):
        """The paths of a length, as lists of nodes; no relationship is walked twice."""
        paths = [[start]]
        for _ in range(length):
            paths = [[*path, end] for path in paths for end in self.knows[path[-1]] if (path[-1], end) not in zip(path, path[1:])]
        return paths

    def q01(self, pid):
        return [[self.persons[pid].get(key) for key in ("firstName", "lastName", "birthday")]]

    def q02(self, pid):
        return [[other, self.persons[other].get("firstName"), self.since[pid, other]] for other in self.knows[pid]]

    def q03(self, pid):
        found = {path[-1] for path in self.walks(pid, 2)} - {pid}
        return [[other, self.persons[other].get("firstName")] for other in found if self.persons[other].get("gender") == "female"]

    def q04(self, pid):
        return [[len(self.walks(pid, 3))]]

    def q05(self, pid, other):
        for length in range(1, 7):
            if any(path[-1] == other for path in self.reached(pid, length)):
                return [[length]]
        return []

    def reached(self, start, length):
        """A path to each node that is first reached in so many steps."""
        paths, seen = [[start]], {start}
        for _ in range(length):
            further = []
            for path in paths:
                for end in self.knows[path[-1]]:
                    if end not in seen:
                        seen.add(end)
                        further.append([*path, end])
            paths = further
        return paths

    def q06(self, pid):
        return [[len({path[-1] for length in (1, 2, 3) for path in self.walks(pid, length)})]]

    def q07(self):
        counts = collections.Counter((self.persons[person].get("gender"), self.persons[person].get("browserUsed")) for person in self.interests)
        return [[*key, count] for key, count in counts.items()]

    def q08(self):
        counts = collections.Counter(person for person, _ in self.likes)
        return [[person, counts[person]] for person in self.persons]

    def q09(self):
        return [[sum((start, last) in self.since for start, end in self.since for last in self.knows[end])]]

    def q10(self):
        return [[post["id"], post["length"]] for post in sorted(self.posts.values(), key=lambda post: (-post["length"], post["id"]))[:20]]

    def q11(self):
        return [[sum(post.get("browserUsed") == "Opera" for post in self.posts.values())]]

    def q12(self):
        counts = collections.Counter(self.creators[post] for _, post in self.likes)
        return [[*pair] for pair in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:10]]


def check(engines, asked, data):
    """Prints every disagreement; gives the pairs of an engine's name and a query's id whose answers are right."""
    count, right, wrong = Count(data), set(), 0
    for query in asked:
        expected = [normal(getattr(count, query.id)(**parameters), query) for parameters in query.parameters]
        for engine in engines:
            fault = next(filter(None, (differs(engine, query, *pair) for pair in zip(query.parameters, expected, strict=True))), None)
            if fault is None:
                right.add((engine.name, query.id))
            else:
                wrong += 1
                print(f"{query.id}: {engine.title} {fault}", flush=True)
    print(f"Answers beside a count of our own: {len(right)} of {len(right) + wrong} agree.\n", flush=True)
    return right


def differs(engine, query, parameters, expected):
    try:
        found = normal(engine.rows(query, parameters), query)
    except Exception as fault:  # whatever a peer refuses is its answer
        return f"fails with {parameters}: {str(fault)[:200]}"
    return None if found == expected else f"answers {shown(found)} in place of {shown(expected)} with {parameters}"


def normal(rows, query):
    """Numbers as floating-point ones, since not every client reads whole numbers beyond 2^53; rows sorted where no order is asked for."""
    plain = [tuple(float(value) if isinstance(value, (int, float)) else value for value in row) for row in rows]
    return plain if query.ordered else sorted(plain, key=str)


def shown(rows):
    return f"{len(rows)} rows, first {rows[0]}" if rows else "no rows"

"""The part of the LDBC Social Network Benchmark that the queries ask for: persons, posts and tags, and what joins them."""
import csv

# Of each column whether it is a whole number.
NODES = {
    "Person": {"id": True, "firstName": False, "lastName": False, "gender": False, "birthday": True, "creationDate": True, "locationIP": False,
               "browserUsed": False},
    "Post": {"id": True, "imageFile": False, "creationDate": True, "locationIP": False, "browserUsed": False, "language": False, "content": False,
             "length": True},
    "Tag": {"id": True, "name": False, "url": False},
}
RELATIONSHIPS = {
    "knows": ("Person", "Person", "creationDate", ("Person_knows_Person.csv", "Person_knows_Person_1.csv")),
    "hasInterest": ("Person", "Tag", None, ("Person_hasInterest_Tag.csv",)),
    "likes": ("Person", "Post", "creationDate", ("Person_likes_Post.csv", "Person_likes_Post_1.csv")),
    "hasCreator": ("Post", "Person", None, ("Post_hasCreator_Person.csv",)),
}


def nodes(data, label):
    """Gives the properties of each node of a label; an empty field is none."""
    columns = NODES[label].items()
    for fields in rows(data / f"{label}.csv"):
        yield {name: int(field) if whole else field for (name, whole), field in zip(columns, fields, strict=True) if field}


def relationships(data, kind):
    """Gives the ids of both ends of each relationship of a type, and its property or nothing."""
    for file in RELATIONSHIPS[kind][3]:
        for fields in rows(data / file):
            yield [int(field) for field in fields]


def rows(path):
    """The fields of each line but a header, which not every file has: it names types after colons."""
    with open(path, encoding="utf-8", newline="") as file:
        for fields in csv.reader(file, delimiter="|", quoting=csv.QUOTE_NONE):
            if ":" not in fields[0]:
                yield fields


def has_header(path):
    with open(path, encoding="utf-8") as file:
        return ":" in file.readline().split("|")[0]


def batches(items, size):
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch

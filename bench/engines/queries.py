"""The queries, as a JSON file has them."""
import dataclasses
import json

# Without an order, or in one that leaves rows level.
ORDERED = ("q10", "q12")


@dataclasses.dataclass
class Query:
    id: str
    title: str
    text: str
    parameters: list
    others: dict

    @property
    def ordered(self):
        return self.id in ORDERED

    def text_for(self, engine):
        return self.others.get(engine, self.text)


def read(path, only):
    content = json.loads(path.read_text(encoding="utf-8"))
    found = []
    for query in content["queries"]:
        if only and query["id"] not in only:
            continue
        own = [{name: value for name, value in parameters.items() if f"${name}" in query["text"]} for parameters in content["parameters"]]
        others = {name: text for name, text in query.items() if name not in ("id", "title", "text")}
        found.append(Query(query["id"], query["title"], query["text"], own if own[0] else [{}], others))
    return found

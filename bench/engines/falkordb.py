"""FalkorDB: a Redis server with the module, on a loopback port and without files. What counts is the time that the server says it took."""
import json
import re
import shutil
import socket
import subprocess
import tempfile
import time

from . import clocked, downloads, network
from .ports import free

GRAPH = "g"
BATCH = 5_000
# Seconds.
PATIENCE = 60
CLOCK = "Query internal execution time: "


class Failure(Exception):
    """The server answered with an error."""


class FalkorDB:
    name, title = "falkordb", f"FalkorDB {downloads.version(downloads.FALKORDB)}"

    def __init__(self, data, cache):
        self.data, self.process, self.socket = data, None, None
        self.binaries, self.loader = downloads.falkordb(cache), downloads.loader(cache)
        self.folder = tempfile.mkdtemp()

    @staticmethod
    def lacking():
        return None if shutil.which("npm") else "npm is not there"

    def load(self):
        downloads.mark_program(self.binaries / "falkordb.so")
        port = free()
        self.process = subprocess.Popen(
            [*self.loader, self.binaries / "redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", self.folder,
             "--loadmodule", self.binaries / "falkordb.so"], stdout=subprocess.DEVNULL)
        self.connect(port)
        began = time.perf_counter()
        for label in network.NODES:
            for batch in network.batches(network.nodes(self.data, label), BATCH):
                self.query(f"CYPHER rows=[{', '.join(map(literal, batch))}] UNWIND $rows AS row CREATE (n:{label}) SET n = row")
            self.query(f"CREATE INDEX FOR (n:{label}) ON (n.id)")
        for kind, (start, end, column, _) in network.RELATIONSHIPS.items():
            properties = f" {{{column}: row[2]}}" if column else ""
            for batch in network.batches(network.relationships(self.data, kind), BATCH):
                self.query(f"CYPHER rows={json.dumps(batch)} UNWIND $rows AS row MATCH (a:{start} {{id: row[0]}}) MATCH (b:{end} {{id: row[1]}}) "
                           f"CREATE (a)-[:{kind}{properties}]->(b)")
        return time.perf_counter() - began

    def connect(self, port):
        end = time.monotonic() + PATIENCE
        while True:
            try:
                self.socket = socket.create_connection(("127.0.0.1", port))
                break
            except ConnectionRefusedError:
                if time.monotonic() > end or self.process.poll() is not None:
                    raise SystemExit("FalkorDB's server does not start") from None
                time.sleep(0.05)
        self.answers = self.socket.makefile("rb")

    def remark(self):
        return " (through UNWIND)"

    def rows(self, query, parameters):
        answer = self.query(prepared(query, parameters))
        return answer[1] if len(answer) == 3 else []

    def samples(self, query, warm, milliseconds):
        return clocked.samples(lambda parameters: told(self.query(prepared(query, parameters))), query.parameters, warm, milliseconds)

    def query(self, text):
        self.send("GRAPH.QUERY", GRAPH, text)
        return self.receive()

    def send(self, *words):
        encoded = [word.encode() for word in words]
        self.socket.sendall(b"*%d\r\n" % len(encoded) + b"".join(b"$%d\r\n%s\r\n" % (len(word), word) for word in encoded))

    def receive(self):
        """Reads one answer of Redis's protocol."""
        line = self.answers.readline()[:-2]
        kind, rest = line[:1], line[1:]
        if kind == b"*":
            return [self.receive() for _ in range(int(rest))]
        if kind == b"$":
            return None if rest == b"-1" else self.answers.read(int(rest) + 2)[:-2].decode()
        if kind == b":":
            return int(rest)
        if kind == b"-":
            raise Failure(rest.decode())
        return rest.decode()

    def stop(self):
        if self.process is not None:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def prepared(query, parameters):
    """Parameters stand before the text; a shortest path may not stand in MATCH, and is null where there is none."""
    text = re.sub(r"MATCH (\w+) = (shortestPath\(.*?\)\))", r"WITH \2 AS \1 WHERE \1 IS NOT NULL", query.text_for("falkordb"))
    return f"CYPHER {' '.join(f'{name}={value}' for name, value in parameters.items())} {text}" if parameters else text


def told(answer):
    return next(float(line.removeprefix(CLOCK).split()[0]) for line in answer[-1] if line.startswith(CLOCK))


def literal(properties):
    return f"{{{', '.join(f'{name}: {json.dumps(value, ensure_ascii=False)}' for name, value in properties.items())}}}"

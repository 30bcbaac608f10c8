"""Neo4j Community, a server of its own on loopback ports, over HTTP: what counts is the time from the request to the last byte of the answer."""
import http.client
import json
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

from . import clocked, network
from .ports import free

BATCH = 20_000
# Seconds.
PATIENCE = 120
SETTINGS = """server.directories.data={folder}/data
server.directories.logs={folder}/logs
server.directories.run={folder}/run
server.directories.import={folder}/import
server.default_listen_address=127.0.0.1
server.http.listen_address=127.0.0.1:{http}
server.bolt.listen_address=127.0.0.1:{bolt}
server.https.enabled=false
dbms.security.auth_enabled=false
dbms.usage_report.enabled=false
db.tx_log.preallocate=false
server.memory.heap.initial_size=1g
server.memory.heap.max_size=2g
server.memory.pagecache.size=512m
"""


class Neo4j:
    name, title = "neo4j", "Neo4j over HTTP"

    def __init__(self, data, cache):
        self.data, self.process = data, None
        self.home = pathlib.Path(os.environ["NEO4J_HOME"])
        self.folder = pathlib.Path(tempfile.mkdtemp())

    @staticmethod
    def lacking():
        if "NEO4J_HOME" not in os.environ:
            return "NEO4J_HOME names no server"
        return None if shutil.which("java") else "java is not there"

    def load(self):
        self.start()
        began = time.perf_counter()
        for label in network.NODES:
            self.run(f"CREATE CONSTRAINT FOR (n:{label}) REQUIRE n.id IS UNIQUE")
            for batch in network.batches(network.nodes(self.data, label), BATCH):
                self.run(f"UNWIND $rows AS row CREATE (n:{label}) SET n = row", rows=batch)
        for kind, (start, end, column, _) in network.RELATIONSHIPS.items():
            properties = f" {{{column}: row[2]}}" if column else ""
            for batch in network.batches(network.relationships(self.data, kind), BATCH):
                self.run(f"UNWIND $rows AS row MATCH (a:{start} {{id: row[0]}}) MATCH (b:{end} {{id: row[1]}}) CREATE (a)-[:{kind}{properties}]->(b)", rows=batch)
        self.run("CALL db.resampleOutdatedIndexes()")
        return time.perf_counter() - began

    def start(self):
        port = free()
        (self.folder / "conf").mkdir()
        (self.folder / "conf/neo4j.conf").write_text(SETTINGS.format(folder=self.folder, http=port, bolt=free()), encoding="utf-8")
        environment = os.environ | {"NEO4J_CONF": str(self.folder / "conf")}
        self.process = subprocess.Popen([self.home / "bin/neo4j", "console"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        end = time.monotonic() + PATIENCE
        while True:
            try:
                self.connection = http.client.HTTPConnection("127.0.0.1", port)
                self.run("RETURN 1")
                return
            except (OSError, http.client.HTTPException):
                if time.monotonic() > end or self.process.poll() is not None:
                    raise SystemExit("Neo4j does not start") from None
                time.sleep(0.2)

    def remark(self):
        version = self.run("CALL dbms.components() YIELD versions RETURN versions[0]")["data"]["values"][0][0]
        return f" (through UNWIND); version {version}"

    def rows(self, query, parameters):
        return self.run(query.text, **parameters)["data"]["values"]

    def run(self, text, **parameters):
        answer = json.loads(self.post(body(text, parameters)))
        if "errors" in answer:
            raise SystemExit(f"Neo4j refuses {text[:200]}: {answer['errors'][0]['message']}")
        return answer

    def samples(self, query, warm, milliseconds):
        return clocked.samples(lambda content: self.post(content) and None, [body(query.text, parameters) for parameters in query.parameters], warm, milliseconds)

    def post(self, content):
        self.connection.request("POST", "/db/neo4j/query/v2", content, {"Content-Type": "application/json", "Accept": "application/json"})
        return self.connection.getresponse().read()

    def stop(self):
        # The script starts a second process: both are of one session.
        if self.process is not None and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def body(text, parameters):
    return json.dumps({"statement": text, "parameters": parameters}).encode()

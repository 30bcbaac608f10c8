"""LadybugDB in the process of its Node program, in memory, with as many threads as the machine has cores."""
import os
import pathlib
import re
import shutil
import time

from . import downloads, network
from .lines import Program

KINDS = {True: "INT64", False: "STRING"}
PROGRAM = pathlib.Path(__file__).resolve().parent / "ladybug_peer.cjs"


class Ladybug:
    name, title = "ladybug", f"LadybugDB {downloads.version(downloads.LADYBUG)}"

    def __init__(self, data, cache):
        self.data, self.program = data, None
        folder = downloads.ladybug(cache)
        api = folder / downloads.SOURCE / "tools/nodejs_api/src_js"
        library = api / "lbugjs.node"
        if not library.exists():
            shutil.copy(folder / "package/prebuilt/lbugjs-linux-x64.node", library)
        self.command = [*downloads.loader(cache), shutil.which("node"), PROGRAM, api, os.cpu_count()]

    @staticmethod
    def lacking():
        return None if shutil.which("node") and shutil.which("npm") else "Node.js and npm are not there"

    def load(self):
        self.program = Program(self.command)
        began = time.perf_counter()
        for label, columns in network.NODES.items():
            self.run(f"CREATE NODE TABLE {label} ({', '.join(f'{name} {KINDS[whole]}' for name, whole in columns.items())}, PRIMARY KEY (id))")
            self.copy(label, self.data / f"{label}.csv")
        for kind, (start, end, column, files) in network.RELATIONSHIPS.items():
            self.run(f"CREATE REL TABLE {kind} (FROM {start} TO {end}{f', {column} INT64' if column else ''})")
            for file in files:
                self.copy(kind, self.data / file)
        return time.perf_counter() - began

    def copy(self, table, path):
        header = "true" if network.has_header(path) else "false"
        self.run(f"COPY {table} FROM '{path}' (DELIM='|', HEADER={header}, QUOTE='\\u0001', ESCAPE='\\u0001', PARALLEL=false)")

    def run(self, text):
        self.program.ask(do="rows", text=text, parameters={})

    def remark(self):
        return ""

    def rows(self, query, parameters):
        return self.program.ask(do="rows", text=adapted(query), parameters=parameters)

    def samples(self, query, warm, milliseconds):
        return self.program.ask(do="time", text=adapted(query), parameters=query.parameters, warm=warm, milliseconds=milliseconds)

    def stop(self):
        if self.program is not None:
            self.program.stop()


def adapted(query):
    """It writes a shortest path as a pattern of its own kind."""
    return re.sub(r"shortestPath\(\((\w+)\)-\[:(\w+)\*\.\.(\d+)]->\((\w+)\)\)", r"(\1)-[:\2* SHORTEST 1..\3]->(\4)", query.text_for("ladybug"))

#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What a keystroke costs a language server: its own processor time, and its instructions under callgrind.

  keystroke.py FILE [--keys 200] -- SERVER [ARGUMENT...]

Opens FILE as an editor does, types a sentence into its middle, one incremental change a key, and waits for the diagnostics
after each before the next is sent, so that no two keys share an analysis.
"""
import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys

SENTENCE = "Then I asked Ines to read the plan again, and we moved the date by 2 weeks. "
URI = "file:///tmp/keystroke.md"


class Server:
    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def send(self, method, params, **more):
        body = json.dumps({"jsonrpc": "2.0", "method": method, "params": params, **more}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def receive(self):
        size = 0
        while (line := self.process.stdout.readline().strip()):
            if line.lower().startswith(b"content-length:"):
                size = int(line.split(b":")[1])
        return json.loads(self.process.stdout.read(size))

    def wait_for(self, wanted):
        while not wanted(message := self.receive()):
            pass
        return message

    def cpu_seconds(self):
        """Of all its threads, exact: the kernel counts nanoseconds on a processor."""
        tasks = pathlib.Path("/proc/%d/task" % self.process.pid)
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks.iterdir()) / 1e9

    def close(self):
        self.send("shutdown", {}, id=2)
        self.send("exit", {})
        self.process.stdin.close()
        errors = self.process.stderr.read().decode()
        self.process.wait()
        return errors


def type_keys(command, text, keys):
    """Types; gives seconds of processor time a key, the diagnostics at the end, and what the server said at its exit."""
    server = Server(command)
    server.send("initialize", {"capabilities": {}, "processId": None, "rootUri": None}, id=1)
    server.wait_for(lambda message: message.get("id") == 1)
    server.send("initialized", {})
    server.send("textDocument/didOpen", {"textDocument": {"uri": URI, "languageId": "markdown", "version": 1, "text": text}})
    published = lambda version: lambda message: (message.get("method") == "textDocument/publishDiagnostics"
                                                 and message["params"].get("version") == version)
    last = server.wait_for(published(1))
    lines = text.split("\n")
    line = min((n for n, content in enumerate(lines) if len(content) > 40), key=lambda n: abs(n - len(lines) // 2))
    column = lines[line].index(". ") + 2 if ". " in lines[line] else len(lines[line])
    before = server.cpu_seconds()
    for key in range(keys):
        at = {"line": line, "character": column + key}
        change = {"range": {"start": at, "end": at}, "text": SENTENCE[key % len(SENTENCE)]}
        server.send("textDocument/didChange", {"textDocument": {"uri": URI, "version": key + 2}, "contentChanges": [change]})
        last = server.wait_for(published(key + 2))
    spent = server.cpu_seconds() - before
    return spent / max(keys, 1), last["params"]["diagnostics"], server.close()


def instructions(command, text, keys):
    said = type_keys(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command], text, keys)[2]
    return int(re.search(r"Collected : (\d+)", said).group(1))


def main():
    split = sys.argv.index("--")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file")
    parser.add_argument("--keys", type=int, default=200)
    options = parser.parse_args(sys.argv[1:split])
    command = sys.argv[split + 1:]
    text = pathlib.Path(options.file).read_text(encoding="utf-8")
    seconds, diagnostics, _ = type_keys(command, text, options.keys)
    print("  a keystroke in %d words, %d marks  %7.3f ms of processor time" % (len(text.split()), len(diagnostics), seconds * 1e3))
    if shutil.which("valgrind"):
        few = 10
        each = (instructions(command, text, 3 * few) - instructions(command, text, few)) / (2 * few)
        print("  the same                           %12d instructions" % each)


main()

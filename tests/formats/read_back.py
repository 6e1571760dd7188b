#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every template of doc-skeleton, written in a format and read back by a tool that others made.

    read_back.py BUILD_FOLDER READER

The reader must be content, see the title as it was given and every section at its place and depth, and show nothing of
the guidance, which stands in comments.
"""
import concurrent.futures
import html.parser
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

# What each format takes for a mark somewhere; nothing of it may act in a title.
TITLE = "A *b* _c_ [d](e) <b> & {f} \\g | #1 $5 ~t~ ^s^ %h -- 'q' e: x_y 3.+ =v= !x && @@ :r:`"
# What a section can hold: an item, a table, code, a quotation.
TEXT = "It costs $5 & *more* than [that](x) #1.\n\n- one_two\n- `code` | <i>"
visible_headings = re.compile(r"h[1-6]$")


class Page(html.parser.HTMLParser):
    """The headings of a page, with their levels, and its text; comments, styles and scripts show nothing."""

    def __init__(self, text):
        super().__init__()
        self.headings, self.words, self.hidden, self.level = [], [], 0, 0
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        if tag in ("style", "script", "title"):
            self.hidden += 1
        elif visible_headings.match(tag):
            self.level = int(tag[1])
            self.headings.append([self.level, ""])

    def handle_endtag(self, tag):
        if tag in ("style", "script", "title"):
            self.hidden -= 1
        elif visible_headings.match(tag):
            self.level = 0

    def handle_data(self, data):
        if self.hidden:
            return
        self.words += plain(data).split()
        if self.level:
            self.headings[-1][1] += data


def plain(text):
    """Without what a reader may change: kinds of quotation marks and blanks, dashes, and blanks of no width."""
    text = text.replace("\u200b", "").replace("\u00a0", " ").replace("\u2060", "")
    for sign, said in (("\u2018", "'"), ("\u2019", "'"), ("\u201c", '"'), ("\u201d", '"'), ("\u2013", "--"), ("\u2014", "--")):
        text = text.replace(sign, said)
    return text


def run(command, **more):
    done = subprocess.run(command, capture_output=True, text=True, **more)
    return done.stdout, (f"status {done.returncode} " if done.returncode else "") + done.stderr.strip()


def each(paths, command_of):
    """Path -> (page, complaint), several at once."""
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return dict(zip(paths, pool.map(lambda path: run(command_of(path)), paths)))


def pandoc(kind, title_apart):
    """`title_apart`: the format keeps the title outside of the text, so that only a whole page shows it."""
    whole = ["-s", "-M", "pagetitle=x"] if title_apart else []
    return lambda paths: each(paths, lambda path: ["pandoc", "--fail-if-warnings", *whole, "-f", kind, "-t", "html5", "--mathml", path])


DOCUTILS = """
import io, json, sys
from docutils.core import publish_string
pages = {}
for path in sys.argv[1:]:
    said = io.StringIO()
    settings = {"warning_stream": said, "halt_level": 6, "output_encoding": "unicode", "initial_header_level": 2, "embed_stylesheet": False}
    page = publish_string(open(path, encoding="utf-8").read(), path, writer_name="html5", settings_overrides=settings)
    pages[path] = (page, said.getvalue())
json.dump(pages, sys.stdout)
"""


def docutils(paths):
    python = pathlib.Path(shutil.which("rst2html5")).read_text().splitlines()[0][2:].split()
    out, complaint = run([*python, "-c", DOCUTILS, *paths])
    return json.loads(out) if out else sys.exit(complaint)


def asciidoctor(paths):
    _, complaint = run(["asciidoctor", "-v", "-a", "nofooter", "-a", "linkcss", "--failure-level=INFO", *paths])
    return {path: (pathlib.Path(path).with_suffix(".html").read_text(), complaint) for path in paths}


def emacs(paths):
    lisp = """(progn (require 'ox-html) (setq org-html-postamble nil org-export-with-toc nil org-export-with-section-numbers nil
        org-export-with-broken-links nil)
      (dolist (file command-line-args-left) (with-current-buffer (find-file-noselect file) (org-html-export-to-html)))
      (setq command-line-args-left nil))"""
    _, complaint = run(["emacs", "-Q", "--batch", "--eval", lisp, *paths])
    fault = complaint if "rror" in complaint or complaint.startswith("status") else ""
    return {path: (pathlib.Path(path).with_suffix(".html").read_text(), fault) for path in paths}


def xmllint(paths):
    return {path: (pathlib.Path(path).read_text(), run(["xmllint", "--html", "--noout", path])[1]) for path in paths}


READERS = {  # name: format, ending, tool, function
    "pandoc-markdown": ("markdown", "md", "pandoc", pandoc("gfm", False)),
    "pandoc-rst": ("rst", "rst", "pandoc", pandoc("rst", True)),
    "pandoc-org": ("org", "org", "pandoc", pandoc("org", True)),
    "pandoc-latex": ("latex", "tex", "pandoc", pandoc("latex", True)),
    "pandoc-html": ("html", "html", "pandoc", pandoc("html", False)),
    "docutils": ("rst", "rst", "rst2html5", docutils),
    "asciidoctor": ("asciidoc", "adoc", "asciidoctor", asciidoctor),
    "emacs-org": ("org", "org", "emacs", emacs),
    "xmllint": ("html", "html", "xmllint", xmllint),
}

build, reader = os.path.abspath(sys.argv[1]), sys.argv[2]
markup, ending, program, read = READERS[reader]
if not shutil.which(program):
    print(f": SKIPPED: {program} is not installed\n0 passed, 0 failed")
    sys.exit()
tool = os.path.join(build, "bin", "doc-skeleton")
passed = failed = 0


def expect(what, seen, wanted):
    global passed, failed
    if seen == wanted:
        passed += 1
    else:
        failed += 1
        print(f"FAILED: {reader}: {what}\n  wanted {wanted}\n  saw    {seen}")


def words(command):
    out, complaint = run(command)
    if complaint:
        sys.exit(f"{command}: {complaint}")
    return out


with tempfile.TemporaryDirectory() as scratch:
    os.chdir(scratch)
    os.environ.update(HOME=scratch, LC_ALL="C.UTF-8")
    types = [json.loads(row)["type"] for row in words([tool, "list", "--format", "jsonl"]).splitlines()]
    sections = {t: [json.loads(row) for row in words([tool, "show", t, "--format", "jsonl"]).splitlines()] for t in types}
    for t in types:
        first = sections[t][0]["id"] if sections[t] else "x"
        common = [tool, "new", t, "--title", TITLE, "--author", "Ann O'Nym", "--date", "2026-02-03", "--format", markup]
        words(common + ["-o", f"{t}.{ending}"])
        words(common + ["--bare", "-o", f"{t}-bare.{ending}"])
        words(common + ["--set", f"{first}={TEXT}", "-o", f"{t}-text.{ending}"])
    pages = read([f"{t}{kind}.{ending}" for t in types for kind in ("", "-bare", "-text")])
    for t in types:
        seen = {}
        for kind in ("", "-bare", "-text"):
            page, complaint = pages[f"{t}{kind}.{ending}"]
            expect(f"{t}{kind}: the reader is content", complaint, "")
            seen[kind] = Page(page)
        headings = [(level, " ".join(plain(text).split())) for level, text in seen[""].headings]
        expect(f"{t}: the title", headings[0][1] if headings else None, " ".join(plain(TITLE).split()))
        top = min([level for level, _ in headings[1:]], default=0)
        expect(
            f"{t}: the sections",
            [(level - top + 2, text) for level, text in headings[1:]],
            [(row["level"], plain(row["title"])) for row in sections[t] if not row["extra"]],
        )
        expect(f"{t}: guidance does not show", seen[""].words, seen["-bare"].words)
        for piece in ("costs $5 & *more* than [that](x) #1.", "one_two", "code | <i>"):
            expect(f"{t}: '{piece}' in a section", piece in " ".join(seen["-text"].words), True)
print(f"{passed} passed, {failed} failed")
sys.exit(failed != 0)

#!/bin/sh
# SPDX-License-Identifier: MIT
# doc-skeleton beside adr-tools, log4brains and pandoc, where these are installed: doc-skeleton.sh BIN_FOLDER.
# shellcheck source=common.sh
. "$(dirname "$0")/common.sh"
tool=$bin/doc-skeleton
root=$(cd "$bench/../.." && pwd)
cd "$scratch"

# within NAME SECONDS COMMAND...: one run by the clock, given up after SECONDS.
within() {
    name=$1 limit=$2
    shift 2
    begin=$(date +%s)
    if timeout "$limit" "$@" > /dev/null 2>&1; then
        printf '  %-34s %9s s\n' "$name" $(($(date +%s) - begin))
    else
        printf '  %-34s %9s s, given up\n' "$name" "over $limit"
    fi
}

echo "start, a document to standard output (bar: 2 x empty):"
ratio "doc-skeleton new rfc" 200 "$tool" new rfc --title Queues
instructions "an empty process" "$scratch/empty"
instructions "doc-skeleton new rfc" "$tool" new rfc --title Queues
: > empty.md
have pandoc && ratio "pandoc empty.md" 20 pandoc empty.md

# A repository of N records and B branches, each of which has one more.
make_set() {
    git init -q -b main "$1" && cd "$1" && mkdir adr
    awk -v n="$2" 'BEGIN { for (i = 1; i <= n; i++) { f = sprintf("adr/%04d-record-%d.md", i, i)
        printf "# %d. Record %d\n\nDate: 2026-01-01\n\n## Status\n\nAccepted\n\n", i, i > f
        if (i > 1) printf "Supersedes [%d. Record %d](%04d-record-%d.md)\n\n", i - 1, i - 1, i - 1, i - 1 > f
        printf "## Context\n\nSomething number %d had to be decided.\n\n## Decision\n\nWe do it.\n\n## Consequences\n\nIt is done.\n", i > f
        close(f) } }'
    git add -A && git -c user.name=b -c user.email=b@example.org commit -qm records
    for branch in $(seq 1 "$3"); do
        git checkout -q -b "b$branch" main
        echo "# x" > "adr/$(printf %04d $(($2 + branch)))-x.md"
        git add -A && git -c user.name=b -c user.email=b@example.org commit -qm x
    done
    git checkout -q main
    git gc -q
    cd ..
}
make_set thousand 1000 50
cd thousand
echo "the next of 1,000 records, 50 branches (bar: 25 ms):"
ratio "doc-skeleton new adr --dir" 20 "$tool" new adr --dir adr --title Next
if have adr; then echo adr > .adr-dir; ratio "adr new (adr-tools)" 5 adr new Next; fi
if have log4brains; then ratio "log4brains adr new" 3 log4brains adr new --quiet Next; fi
cd ..

make_set five 5000 0
cd five
echo "a set of 5,000 records (bar: 1 s):"
ratio "doc-skeleton index" 5 "$tool" index adr
ratio "doc-skeleton graph" 5 "$tool" graph adr
if have adr; then echo adr > .adr-dir; within "adr generate toc (adr-tools)" 60 adr generate toc; fi
cd ..

echo "check (bar: 50 MB/s):"
for _ in $(seq 1 2000); do
    for document in "$root"/tests/labelled/docs/dev/rfc/000[1-9]-*.md; do cat "$document"; done
done | split -b 400000 --additional-suffix=.md - text-
python3 - "$tool" text-*.md << 'END'
import os, subprocess, sys, time
tool, *files = sys.argv[1:]
size = sum(os.path.getsize(f) for f in files)
for name, given in ("doc-skeleton check --template", ["--template", "rfc"]), ("doc-skeleton check", []):
    best = 1e9
    for _ in range(3):
        began = time.perf_counter()
        subprocess.run([tool, "check", *given, "--format", "jsonl", *files], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        best = min(best, time.perf_counter() - began)
    print("  %-34s %9.0f MB/s" % (name, size / best / 1e6))
END

#!/bin/sh
# star-lint beside its peers: GNU diction, proselint, write-good, textlint, wc and ripgrep.
#   star-lint.sh BIN_FOLDER
. "$(dirname "$0")/common.sh"

python3 "$bench/make_corpus.py" "$scratch/corpus" --megabytes 1,100 --files 2000
story=$scratch/corpus/story.md
peers=$scratch/peers
if have npm; then
    mkdir -p "$peers"
    (cd "$peers" && npm init -y > /dev/null && npm install --no-package-lock --no-audit --no-fund write-good@1.0.8 textlint@15 textlint-rule-write-good > npm.log 2>&1) || echo "  npm peers: not installed"
fi

echo "One story, start to finish:"
ratio "star-lint" 200 "$bin/star-lint" "$story"
ratio "star-lint, text" 200 "$bin/star-lint" --format text "$story"
ratio "wc -w" 200 wc -w "$story"
ratio "rg -c we" 50 rg -c we "$story"
ratio "diction" 50 diction "$story"
ratio "proselint" 10 proselint "$story"
ratio "write-good" 10 "$peers/node_modules/.bin/write-good" "$story"
ratio "textlint" 5 "$peers/node_modules/.bin/textlint" --rule write-good "$story"
instructions "star-lint" "$bin/star-lint" "$story"
instructions "the empty process" "$scratch/empty"

echo "A key typed in an editor:"
python3 "$bench/keystroke.py" "$scratch/corpus/typing.md" -- "$bin/star-lint" lsp

# rate NAME FILE COMMAND...: MB/s of processor time, the median of three.
rate() {
    python3 - "$@" << 'PY'
import os, resource, statistics, subprocess, sys
name, path, command = sys.argv[1], sys.argv[2], sys.argv[3:]
size = os.path.getsize(path) / 1e6
if subprocess.run(["sh", "-c", 'command -v "$1"', "sh", command[0]], capture_output=True).returncode:
    sys.exit(print("  %-34s not installed" % name))
times, walls, peak = [], [], 0
import time
for _ in range(3):
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    walls.append(time.perf_counter() - begin)
    times.append(usage.ru_utime + usage.ru_stime)
    peak = max(peak, usage.ru_maxrss)
print("  %-34s %9.1f MB/s a core  %9.1f MB/s by the clock  %8.1f MB" % (name, size / statistics.median(times), size / statistics.median(walls), peak / 1024))
PY
}
echo "A file of 100 MB, all rules:"
rate "star-lint -j1" "$scratch/corpus/c100.md" "$bin/star-lint" -j 1 "$scratch/corpus/c100.md"
rate "star-lint -j2" "$scratch/corpus/c100.md" "$bin/star-lint" -j 2 "$scratch/corpus/c100.md"
rate "story-reader (no rules)" "$scratch/corpus/c100.md" "$bin/../bench/story-reader" "$scratch/corpus/c100.md"
rate "wc -w" "$scratch/corpus/c100.md" wc -w "$scratch/corpus/c100.md"
rate "rg -c we" "$scratch/corpus/c100.md" rg -c we "$scratch/corpus/c100.md"
echo "A file of 1 MB:"
rate "star-lint -j1" "$scratch/corpus/c1.md" "$bin/star-lint" -j 1 "$scratch/corpus/c1.md"
rate "diction" "$scratch/corpus/c1.md" diction "$scratch/corpus/c1.md"
rate "write-good" "$scratch/corpus/c1.md" "$peers/node_modules/.bin/write-good" "$scratch/corpus/c1.md"
echo "2,000 files:"
cat "$scratch"/corpus/small/*.md > "$scratch/all.md"
rate "star-lint -j1 FOLDER" "$scratch/all.md" "$bin/star-lint" -j 1 "$scratch/corpus/small"
rate "star-lint -j2 FOLDER" "$scratch/all.md" "$bin/star-lint" -j 2 "$scratch/corpus/small"

#!/bin/sh
# SPDX-License-Identifier: MIT
# qbank beside shuf and fortune, and the scheduler through the library and as a filter: qbank.sh BIN_FOLDER.
# shellcheck source=common.sh
. "$(dirname "$0")/common.sh"
qbank=$bin/qbank
root=$(cd "$bench/../.." && pwd)

echo "start, three questions of the bundled bank (bar: 2 x empty, 600,000 instructions):"
ratio "qbank random -n 3" 200 "$qbank" random -n 3
"$qbank" export --format plain > "$scratch/bundled.txt"
ratio "shuf -n 3 (the same lines)" 200 shuf -n 3 "$scratch/bundled.txt"
"$qbank" export --format fortune > "$scratch/bundled"
if have strfile; then strfile -s "$scratch/bundled" "$scratch/bundled.dat"; fi
ratio "fortune (one of them)" 100 fortune "$scratch/bundled"
instructions "an empty process" "$scratch/empty"
instructions "qbank random -n 3" "$qbank" random -n 3

echo "a plain bank of a million lines (bar: 1.5 x shuf):"
awk 'BEGIN { for (i = 0; i < 1000000; i++) printf "Tell me about decision %d that you made while the others were away from the desk.\n", i }' > "$scratch/million.txt"
ratio "qbank random -n 3 --bank" 9 "$qbank" random -n 3 --bank "$scratch/million.txt"
ratio "shuf -n 3" 9 shuf -n 3 "$scratch/million.txt"

echo "ten stories against 328 questions (bar: 10 ms):"
set --
for story in "$root"/tests/labelled/cover/dev/[ab]*; do
    [ $# -lt 10 ] && set -- "$@" "$story"
done
ratio "qbank cover" 30 "$qbank" cover "$@"

echo "the scheduler through the library (bar: 10 million a second):"
"$bin/../bench/fsrs-speed"

# throughput NAME FILE: of the filter, by processor time, the best of three.
throughput() {
    python3 - "$qbank" "$@" << 'END'
import os, subprocess, sys
qbank, name, path = sys.argv[1:]
best = 1e9
for _ in range(3):
    before = os.times()
    subprocess.run([qbank, "schedule", path], stdout=subprocess.DEVNULL, check=True)
    after = os.times()
    best = min(best, after.children_user + after.children_system - before.children_user - before.children_system)
print("  %-34s %9.0f MB/s" % (name, os.path.getsize(path) / best / 1e6))
END
}
echo "the scheduler as a filter (bar: 100 MB/s):"
awk 'BEGIN { srand(1); split("again hard good easy", w, " "); print "id,at,rating"
    for (i = 0; i < 1500000; i++) printf "card-%d,2025-%02d-%02dT%02d:%02d:00Z,%s\n", rand() * 20000, 1 + int(i / 125000), 1 + int(i % 125000 / 4465), int(i % 125000 % 4465 / 187), int(i % 125000 % 4465 % 187 / 3.2), w[1 + int(rand() * 4)] }' > "$scratch/reviews.csv"
awk -F, 'NR > 1 { printf "{\"id\":\"%s\",\"at\":\"%s\",\"rating\":\"%s\"}\n", $1, $2, $3 }' "$scratch/reviews.csv" > "$scratch/reviews.jsonl"
awk 'BEGIN { srand(2); print "card_id,review_time,review_rating,review_state,review_duration"
    for (i = 0; i < 1500000; i++) printf "%d,%d000,%d,2,4000\n", rand() * 20000, 1700000000 + i * 100, 1 + int(rand() * 4) }' > "$scratch/revlog.csv"
for _ in $(seq 1 300); do cat "$root/tests/vectors/fsrs/public.jsonl"; done > "$scratch/histories.jsonl"
throughput "reviews, CSV" "$scratch/reviews.csv"
throughput "reviews, JSON Lines" "$scratch/reviews.jsonl"
throughput "FSRS's own CSV" "$scratch/revlog.csv"
throughput "histories, JSON Lines" "$scratch/histories.jsonl"

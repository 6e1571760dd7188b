#!/bin/sh
# The tax engine beside the same rules in NumPy and pandas: households a second in memory, and CSV to CSV.
#   tax.sh BIN_FOLDER
. "$(dirname "$0")/common.sh"

share=$bench/../../share
python3 - "$scratch/households.csv" << 'PY'
import random, sys
random.seed(1)
def amount(most):
    return 0 if random.random() < 0.3 else int(random.random() ** 3 * most * 100)
def text(cents):
    return "%s%d.%02d" % ("-" if cents < 0 else "", abs(cents) // 100, abs(cents) % 100)
with open(sys.argv[1], "w") as out:
    out.write("id,year,filing_status,wages_primary,wages_spouse,short_gain,long_gain,qualified_dividends,"
              "ordinary_dividends,interest,iso_preference,salt_paid,other_itemized\n")
    rows = []
    for i in range(100000):
        status = random.choice(("single", "joint", "separate", "head"))
        qualified = amount(3e4)
        cents = [amount(1e6), amount(5e5) if status == "joint" else 0, amount(1e5) - amount(1e5), amount(1e6) - amount(1e5),
                 qualified, qualified + amount(3e4), amount(1e5), amount(5e5), amount(1e5), amount(1e5)]
        rows.append("h%d,%d,%s,%s\n" % (i, random.choice((2024, 2025, 2026)), status, ",".join(map(text, cents))))
    for _ in range(10):
        out.writelines(rows)
PY

echo "In memory, one thread:"
if [ -x "$bin/../bench/tax-memory" ]; then
    "$bin/../bench/tax-memory" "$share"
else
    echo "  tax-memory: not built"
fi

echo "A million households, CSV to CSV, one thread:"
python3 - "$bin/offer-calc" "$scratch/households.csv" << 'PY'
import os, statistics, subprocess, sys
tool, path = sys.argv[1:]
size, times = os.path.getsize(path) / 1e6, []
for _ in range(5):
    with open(path, "rb") as households:
        process = subprocess.Popen([tool, "tax", "--input", "csv", "--format", "csv", "-"], stdin=households,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit("offer-calc failed")
    times.append(usage.ru_utime + usage.ru_stime)
print("  %-34s %9.1f MB/s a core" % ("offer-calc tax", size / statistics.median(times)))
PY

if [ -x /usr/bin/time ]; then
    /usr/bin/time -f "  at most %M KB of memory" "$bin/offer-calc" tax --input csv - < "$scratch/households.csv" 2>&1 > /dev/null | tail -1
fi

echo "Peers:"
python=python3
if ! python3 -c 'import numpy, pandas' 2> /dev/null && python3 -m venv "$scratch/venv" 2> /dev/null &&
    "$scratch/venv/bin/pip" install -q numpy pandas > /dev/null 2>&1; then
    python=$scratch/venv/bin/python
fi
OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 "$python" "$bench/tax_peers.py" "$share" "$scratch/households.csv"

echo "One household, start to finish:"
ratio "offer-calc tax" 100 "$bin/offer-calc" tax --wages 185k --state CA
instructions "offer-calc tax" "$bin/offer-calc" tax --wages 185k --state CA

#!/bin/sh
# offer-calc's budgets: a start within twice an empty process, and the simulation beside the same model in NumPy.
#   offer-calc.sh BIN_FOLDER
. "$(dirname "$0")/common.sh"

offers=$bench/../../share/examples/offers

echo "Start to finish:"
for name in acme globex initech; do
    ratio "value $name.toml" 200 "$bin/offer-calc" value "$offers/$name.toml"
    instructions "value $name.toml" "$bin/offer-calc" value "$offers/$name.toml"
done
ratio "compare acme globex" 100 "$bin/offer-calc" compare "$offers/acme.toml" "$offers/globex.toml"
ratio "waterfall initech-cap" 100 "$bin/offer-calc" waterfall "$offers/initech-cap.toml" --exit 50M
ratio "equity initech" 100 "$bin/offer-calc" equity "$offers/initech.toml" --exit 50M

echo "Simulation, one thread, start to finish, five percentiles a year and the total:"
for years in 4 10; do
    python3 - "$bin/offer-calc" "$offers/acme.toml" $years << 'PY'
import os, subprocess, sys
tool, offer, years = sys.argv[1:]
paths, best = 30000000, 0
for _ in range(3):
    process = subprocess.Popen([tool, "simulate", offer, "-j", "1", "--years", years, "--paths", str(paths)],
                               stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit("offer-calc failed")
    best = max(best, paths * int(years) / (usage.ru_utime + usage.ru_stime) / 1e6)
print("  %-34s %9.1f million path-years a second a core" % ("offer-calc simulate, %s years" % years, best))
PY
done
python=python3
if ! python3 -c 'import numpy' 2> /dev/null && python3 -m venv "$scratch/venv" 2> /dev/null &&
    "$scratch/venv/bin/pip" install -q numpy > /dev/null 2>&1; then
    python=$scratch/venv/bin/python
fi
OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 "$python" "$bench/simulate_peer.py" 4

# SPDX-License-Identifier: MIT
"""The simulation's peer: the same model in vectorised NumPy, path-years a second on one core."""
import sys
import time

try:
    import numpy
except ImportError:
    print("  NumPy: not installed")
    sys.exit(0)

paths, years, volatility = 1000000, int(sys.argv[1]), 0.35


def run(percentiles):
    random = numpy.random.Generator(numpy.random.Philox(1))
    began = time.process_time()
    walk = numpy.cumsum(random.standard_normal((years, paths)), axis=0)
    drift = -0.5 * volatility ** 2 * numpy.arange(1, years + 1)[:, None]
    price = numpy.exp(drift + volatility * walk)
    if percentiles:
        numpy.percentile(price, (5, 25, 50, 75, 95), axis=1)
    return paths * years / (time.process_time() - began) / 1e6


for name, percentiles in (("NumPy, five percentiles a year", True), ("NumPy, without percentiles", False)):
    print("  %-34s %9.1f million path-years a second a core" % (name, max(run(percentiles) for _ in range(3))))

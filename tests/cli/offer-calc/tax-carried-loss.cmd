offer-calc tax --year 2025 --wages 100000 --short-gain=-2000 --long-gain=-8000

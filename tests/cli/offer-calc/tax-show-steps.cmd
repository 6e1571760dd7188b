offer-calc tax --wages 700000 --iso-preference 500000 --salt-paid 30000 --other-itemized 70000 --year 2026 --show-steps

offer-calc tax --wages 185k --status single --year 2026 --state CA

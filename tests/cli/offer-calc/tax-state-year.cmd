offer-calc tax --wages 100k --state AL --year 2025

offer-calc tax states.csv --wages 1

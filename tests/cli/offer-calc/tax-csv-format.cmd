offer-calc tax states.csv --format json

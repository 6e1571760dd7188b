offer-calc tax states.csv

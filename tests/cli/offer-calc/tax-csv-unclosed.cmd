offer-calc tax unclosed.csv

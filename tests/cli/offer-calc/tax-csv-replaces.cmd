offer-calc tax outputs-inside.csv --format csv

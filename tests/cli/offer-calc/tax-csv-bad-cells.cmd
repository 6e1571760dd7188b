offer-calc tax bad-cells.csv

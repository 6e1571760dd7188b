mkdir folder.csv; offer-calc tax folder.csv

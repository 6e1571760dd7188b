offer-calc tax --absent-zero misspelt-column.csv

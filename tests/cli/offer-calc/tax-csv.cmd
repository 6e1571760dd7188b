offer-calc tax --input csv --format csv - < households.csv

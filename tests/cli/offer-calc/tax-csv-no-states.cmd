offer-calc tax --state none states.csv

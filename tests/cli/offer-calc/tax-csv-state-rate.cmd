offer-calc tax --state-rate 5% states.csv

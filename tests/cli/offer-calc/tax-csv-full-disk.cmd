offer-calc tax states.csv > /dev/full

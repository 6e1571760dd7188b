offer-calc tax households

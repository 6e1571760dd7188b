offer-calc tax --wages 300k --state NY --city nyc

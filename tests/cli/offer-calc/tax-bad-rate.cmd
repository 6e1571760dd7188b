offer-calc tax --wages 100k --state-rate 5

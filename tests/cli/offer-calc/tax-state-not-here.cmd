offer-calc tax --wages 100k --state AL

offer-calc tax --wages 300k --long-gain 60k --state OR

offer-calc tax --wages 185k --format csv

offer-calc tax --wages 100k --qualified-dividends 10

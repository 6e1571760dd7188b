offer-calc tax --wages 100k --state GA --status separate

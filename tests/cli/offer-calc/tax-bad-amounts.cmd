offer-calc tax --wages 1e30 --interest NaN --salt-paid 5%

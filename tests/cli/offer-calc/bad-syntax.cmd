printf "base = \n" | offer-calc check -

offer-calc compare acme.toml globex.toml --plot svg | tail -5

offer-calc compare acme.toml globex.toml --discount 4%

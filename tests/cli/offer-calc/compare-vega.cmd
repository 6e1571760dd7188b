offer-calc compare acme.toml globex.toml --plot vega

offer-calc compare acme.toml

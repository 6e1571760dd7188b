offer-calc compare acme.toml globex.toml --format toml

offer-calc tax household.toml --format toml

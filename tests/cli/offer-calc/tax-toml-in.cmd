offer-calc tax household.toml

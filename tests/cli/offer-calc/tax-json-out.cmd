offer-calc tax household.toml --format json --show-steps | head -40

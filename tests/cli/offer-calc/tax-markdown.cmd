offer-calc tax household.toml --format markdown --state none

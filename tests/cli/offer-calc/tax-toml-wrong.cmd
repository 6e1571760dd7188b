offer-calc tax household-wrong.toml

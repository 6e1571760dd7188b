offer-calc check odd.toml

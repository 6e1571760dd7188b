offer-calc check bad.toml

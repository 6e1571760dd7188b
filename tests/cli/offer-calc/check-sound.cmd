offer-calc check acme.toml

offer-calc counter acme.toml

offer-calc counter acme.toml --against globex.toml

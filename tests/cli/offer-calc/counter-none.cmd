offer-calc counter globex.toml --against acme.toml

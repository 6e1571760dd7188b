offer-calc new --startup > s.toml; offer-calc check s.toml

mkdir d; offer-calc check d; offer-calc check none.toml

offer-calc new | tee n.toml; offer-calc check n.toml

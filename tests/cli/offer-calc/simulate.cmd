offer-calc simulate acme.toml globex.toml --paths 20000 --seed 3

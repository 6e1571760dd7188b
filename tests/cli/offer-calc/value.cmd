offer-calc value acme.toml --discount 5% --leave 3 --leave 30

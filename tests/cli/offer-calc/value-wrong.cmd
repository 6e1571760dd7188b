offer-calc value acme.toml --discount 5; offer-calc value acme.toml --years 11; offer-calc value acme.toml --law 2019

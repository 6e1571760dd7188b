offer-calc value acme.toml --plot svg -o v.svg && head -c 300 v.svg

sed "s/cap_table.*exit_month/exit_month/; s/fully_diluted = 12_000_000, //; s/percent = .*/shares = 48000/" initech.toml > u.toml; offer-calc equity u.toml --exit 50M; offer-calc check u.toml

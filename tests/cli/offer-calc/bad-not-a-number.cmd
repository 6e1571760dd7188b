printf "company = \"A\"\nbase = nan\n" | offer-calc check -

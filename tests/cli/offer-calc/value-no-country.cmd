printf "company = \"A\"\nbase = \"90k\"\nlocation = { country = \"FR\" }\n" | offer-calc value -

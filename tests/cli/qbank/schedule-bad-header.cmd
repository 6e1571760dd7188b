printf "card,at,rating\n" | qbank schedule

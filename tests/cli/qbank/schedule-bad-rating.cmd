printf "id,at,rating\na,2026-01-01,fine\nb,2026-01-01,good\n" | qbank schedule

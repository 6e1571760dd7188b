offer-calc tax --year 2025 --wages 150000 --amt-credit 30179.50 --format tsv

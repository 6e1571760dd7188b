printf "year,filing_status,wages\n2026,single,185000.00\n" | offer-calc tax --input csv

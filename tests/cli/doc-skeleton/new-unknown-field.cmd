printf "titel = 1\nprolem = 2\n" | doc-skeleton new rfc --from -

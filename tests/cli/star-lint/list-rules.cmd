star-lint --list-rules --select no-metric,share-* --severity share-action=error | head -20

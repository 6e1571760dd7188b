star-lint --format text --select bank-size,no-metric bank

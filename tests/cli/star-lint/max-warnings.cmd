star-lint --select no-metric,no-learning --max-warnings 2 bank/search-page.md > /dev/null; echo "two of two: $?"
star-lint --select no-metric,no-learning --max-warnings 1 bank/search-page.md > /dev/null; echo "two of one: $?"
star-lint --select no-metric --severity no-metric=error --max-warnings 9 bank/search-page.md > /dev/null; echo "an error: $?"

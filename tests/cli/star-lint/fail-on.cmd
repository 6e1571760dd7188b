star-lint --select too-short bank/search-page.md; echo "hints: $?"
star-lint --select too-short --fail-on hint bank/search-page.md > /dev/null; echo "fail on hints: $?"
star-lint --select no-metric --fail-on error bank/search-page.md > /dev/null; echo "fail on errors: $?"
star-lint --select no-metric --severity no-metric=error --fail-on error bank/search-page.md > /dev/null; echo "an error: $?"

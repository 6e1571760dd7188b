star-lint --select too-short stories/search-page.md; echo "hints: $?"
star-lint --select too-short --fail-on hint stories/search-page.md > /dev/null; echo "fail on hints: $?"
star-lint --select no-metric --fail-on error stories/search-page.md > /dev/null; echo "fail on errors: $?"
star-lint --select no-metric --severity no-metric=error --fail-on error stories/search-page.md > /dev/null; echo "an error: $?"

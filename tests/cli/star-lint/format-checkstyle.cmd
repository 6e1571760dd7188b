star-lint --format checkstyle stories | xmllint --xpath "count(//file), count(//error)" - > /dev/null && star-lint --format checkstyle --select no-metric stories

i=0; while [ $i -lt 400 ]; do cat bank/search-page.md; i=$((i+1)); done > big.md
star-lint --format json big.md > out.json; jq -c "[(.story | length), (.finding | length > 4000)]" out.json

i=0; while [ $i -lt 500 ]; do cat marked.md; i=$((i+1)); done > big.md
{ star-lint --format jsonl big.md; echo "status $?" >&2; } | head -n 1 | cut -c 1-20

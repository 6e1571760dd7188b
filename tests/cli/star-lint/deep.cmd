p=d; i=0; while [ $i -lt 200 ]; do p=$p/d; i=$((i+1)); done; mkdir -p $p; cp marked.md $p/a.md
star-lint --select passive-no-actor d | sed "s#\(d/\)*##"

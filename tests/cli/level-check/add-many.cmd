for i in 1 2 3 4 5 6 7 8; do level-check add "Statement number $i." --file b.md --today 2026-06-30 > /dev/null & done; wait; sort b.md

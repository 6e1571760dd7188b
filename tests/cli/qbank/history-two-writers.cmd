for i in 1 2 3 4 5 6 7 8 9 10 11 12; do qbank review skill-gap good --at 2026-01-05 > /dev/null & done; wait; qbank history --summary --today 2026-01-06

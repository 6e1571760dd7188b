head -c 9000000 /dev/zero | tr "\0" a | star-lint --select no-structure --stdin-filename a.md - | cut -c 1-60

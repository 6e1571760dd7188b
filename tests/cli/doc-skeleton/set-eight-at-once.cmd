new() { doc-skeleton new adr --dir adr --today 2026-02-03 --bare "$@"; }; for i in 1 2 3 4 5 6 7 8; do new --title "Record $i" > /dev/null & done; wait; ls adr | cut -c1-4; ls adr | cut -c6- | sort

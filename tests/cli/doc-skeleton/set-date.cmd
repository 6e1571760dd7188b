new() { doc-skeleton new adr --dir adr --today 2026-02-03 --bare "$@"; }; new --id date --title "By day"; new --title "Follows the habit"; new --title "By day"; ls adr

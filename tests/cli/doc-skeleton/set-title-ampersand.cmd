new() { doc-skeleton new adr --dir adr --today 2026-02-03 --bare "$@"; }; new --title 'Use $(date) & "x"'; head -1 adr/0001*

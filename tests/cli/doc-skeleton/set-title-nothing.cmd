new() { doc-skeleton new adr --dir adr --today 2026-02-03 --bare "$@"; }; new --title "..."; new; ls -d adr d.md e.md file x.md 2>/dev/null

new() { doc-skeleton new adr --dir adr --today 2026-02-03 --bare "$@"; }; new --title "a/b|c&d"; head -1 adr/0001*; new --title "../../etc/passwd"; ls adr; ls ..

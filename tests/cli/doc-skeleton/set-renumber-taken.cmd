new() { doc-skeleton new adr --dir adr --today 2026-02-03 --bare "$@"; }; new --title One; new --title Two; doc-skeleton renumber 2 --to 1 --dir adr; ls adr

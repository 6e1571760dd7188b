new() { doc-skeleton new adr --dir adr --today 2026-02-03 --bare "$@"; }; new --title One; new --title Two --supersedes 99; ls adr; cat adr/0001*

new() { doc-skeleton new adr --dir adr --today 2026-02-03 --bare "$@"; }; new --title One; new --title Two; new --title Three --supersedes 1 --amends 0002; cat adr/0001* adr/0002* adr/0003*

new() { doc-skeleton new adr --dir adr --today 2026-02-03 --bare "$@"; }; new --title "$(printf "one\ntwo\033[31m")"; head -1 adr/0001*

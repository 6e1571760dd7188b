keys() { sleep 1; printf ' '; sleep 1; printf ' '; sleep 1; printf 3; sleep 1; printf q; }
keys | script -qec 'stty -a > before; qbank practice -n 2 --seed 3; stty -a > after' log > /dev/null
cut -d' ' -f2,3 "$HOME/.local/state/career-tools/qbank-history.txt"
grep -c 'Saved: good' log
cmp before after && echo 'terminal as before'

keys() { sleep 1; printf ' '; sleep 1; printf ' '; sleep 1; printf 1; sleep 1; kill -"$1" "$(cat pid)"; sleep 1; }
for signal in KILL INT; do
    keys $signal | script -qec 'stty -a > before; sh -c "echo \$\$ > pid; exec qbank practice -n 2 --seed 3"; stty -a > after' log > /dev/null
    cut -d' ' -f2,3 "$HOME/.local/state/career-tools/qbank-history.txt"
done
cmp before after && echo 'terminal as before'

(qbank add "What? " --id technical-disagreement; qbank add "$(printf "What\033?")"; qbank add "" ) 2>&1 | sed "s#in /.*questions/#in #"; ls "$HOME/.local/share/career-tools/questions"

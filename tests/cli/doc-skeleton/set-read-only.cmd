doc-skeleton new adr --dir /proc/adr --title One; touch file; doc-skeleton new adr --dir file --title Two; ls -d adr d.md e.md file x.md 2>/dev/null

doc-skeleton new adr --dir adr -o x.md --title T; doc-skeleton new adr --id date --title T; ls -d adr d.md e.md file x.md 2>/dev/null

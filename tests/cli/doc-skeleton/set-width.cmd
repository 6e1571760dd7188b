mkdir adr; echo "# 7. x" > adr/007-x.md; doc-skeleton new adr --dir adr --title Next --bare > /dev/null; ls adr

VISUAL="sed -i s/TITLE/Edited/" doc-skeleton new debrief --title TITLE -o d.md --edit; head -1 d.md; VISUAL=false doc-skeleton new debrief -o e.md --edit; ls -d adr d.md e.md file x.md 2>/dev/null

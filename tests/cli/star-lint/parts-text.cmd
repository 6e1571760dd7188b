printf '# Kiln\n\n**Nugget:** I mend things.\n\n**Situation & Task:** The *kiln* broke. I had to\nmend it.\n\n- Action: I rebuilt [the door](http://a.b).\n\nResult: It held.\n' > kiln.md
star-lint parts --format text kiln.md

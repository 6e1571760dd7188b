printf -- "---\nquestions: [skil-gap]\n---\nS: I was.\n" > a.md; qbank cover a.md; qbank cover a.md stories/tagged.md --keep-going --uncovered --handbook | wc -l

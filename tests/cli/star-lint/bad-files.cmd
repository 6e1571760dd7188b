ln -s loop.md loop.md; mkdir folder.md d; ln -s .. d/up; cp marked.md d/a.md; ln -s nowhere d/broken.md
star-lint --select passive-no-actor loop.md none.md d marked.md; echo "status $?"

qbank random -n 2 --seed 3 -0 | xargs -0 -n 1 printf "<%s>\n"

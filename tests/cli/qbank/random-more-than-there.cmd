qbank random -n 9 --seed 2 --bank plain.txt --bank fortune | sort

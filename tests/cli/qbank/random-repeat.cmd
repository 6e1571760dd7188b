qbank random -n 6 --repeat --seed 2 --bank plain.txt

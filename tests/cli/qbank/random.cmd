qbank random -n 3 --seed 7

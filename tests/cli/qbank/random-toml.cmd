qbank random --seed 4 --handbook --category growth --format toml

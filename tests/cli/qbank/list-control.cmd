printf "fine?\nbell\007?\n" > b.txt; qbank random --bank b.txt; qbank list --bank b.txt

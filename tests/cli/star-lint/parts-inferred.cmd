echo 'In 2020 I was a lock keeper in the north. The lower gate had leaked for a year. My task was to have it tight by April. I measured the leak and called a diver. I chose new seals instead of a new gate. The leak fell from 40 litres a minute to 2. I learned to measure first.' |
    star-lint parts --format jsonl --stdin-filename lock.txt -

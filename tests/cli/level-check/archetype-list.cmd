level-check archetype --list

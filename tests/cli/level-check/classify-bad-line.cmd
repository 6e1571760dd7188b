printf '{"statement": 3}\n{"statement": "a", "date": "soon"}\n{\n' | level-check classify --input jsonl

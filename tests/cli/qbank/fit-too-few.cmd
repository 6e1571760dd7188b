qbank review skill-gap good --at 2026-01-05 > /dev/null; qbank practice --fit

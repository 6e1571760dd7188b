qbank due --by 2026-01-05 --today 2026-01-05; qbank review skill-gap good --at 2026-01-05 --by 2026-01-01; ls "$HOME"

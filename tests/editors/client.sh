#!/bin/sh
# The language server and the protocol's own client library, from the npm registry.
#   client.sh BUILD_FOLDER
set -u
. "$(dirname "$0")/common.sh"
need node
need npm
modules=$build/editors
mkdir -p "$modules"
cp "$here/package.json" "$here/client.mjs" "$modules/"
if ! cmp -s "$here/package.json" "$modules/.installed" 2> /dev/null; then
    (cd "$modules" && npm install --no-package-lock --no-audit --no-fund > npm.log 2>&1) || {
        cat "$modules/npm.log"
        echo "0 passed, 1 failed"
        exit 1
    }
    cp "$here/package.json" "$modules/.installed"
fi
exec node "$modules/client.mjs" "$build/bin/star-lint" "$scratch/story.md"

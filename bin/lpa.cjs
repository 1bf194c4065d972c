#!/usr/bin/env node
// The command line runs from its TypeScript source, so that it works right after npm ci, before any build.
require("tsx/cjs/api").register();

require("../src/cli/lpa.ts")
  .main(process.argv.slice(2), {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
  })
  .then((exitCode) => {
    process.exitCode = exitCode;
  });

#!/usr/bin/env node
const fromSource = require("./fromSource.cjs");

const clearLine = "\r\u001b[2K";
const { stderr, stdout } = process;
let isShowing = false;

/** What is written takes the place of the progress shown. */
function write(stream, text) {
  if (isShowing) stderr.write(clearLine);
  isShowing = false;
  stream.write(`${text}\n`);
}

fromSource("lpa.ts", ["province/readWorker.ts"])
  .main(process.argv.slice(2), {
    out: (text) => write(stdout, text),
    err: (text) => write(stderr, text),
    ...(stderr.isTTY && {
      progress(text) {
        stderr.write(`${clearLine}${text}`);
        isShowing = true;
      },
    }),
    stopSignal() {
      const stop = new globalThis.AbortController();
      // A second time ends the program at once.
      process.once("SIGINT", () => stop.abort());
      process.once("SIGTERM", () => stop.abort());
      return stop.signal;
    },
  })
  .then((exitCode) => {
    process.exitCode = exitCode;
  });

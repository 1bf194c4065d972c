// Required before a program whose peak memory is measured: it tells it, in kilobytes, when it ends.
process.on("exit", () => {
  process.stderr.write(`\npeak ${String(process.resourceUsage().maxRSS)}\n`);
});

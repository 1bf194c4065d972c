const { createServer } = require("node:net");

/** All addresses of the machine, and the server's own: some systems let another program have the one without the other. */
const hosts = [undefined, "localhost"];
const MOST_PORTS = 20;

/**
 * Where the server can listen.
 *
 * @param {{ port: number, mayMove: boolean }} asked
 * @returns {Promise<{ port: number, isMoved: boolean } | null>} The port, or where it may move the first free one of those
 *   after it; null if none is free.
 */
async function freePort({ port, mayMove }) {
  const last = mayMove ? port + MOST_PORTS : port;
  for (let candidate = port; candidate <= last; candidate += 1)
    if (await isFree(candidate)) return { port: candidate, isMoved: candidate !== port };
  return null;
}

async function isFree(port) {
  for (const host of hosts) if (!(await canListen(port, host))) return false;
  return true;
}

function canListen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    });
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
}

module.exports = { freePort };

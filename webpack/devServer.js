const { setTimeout } = require("node:timers");
const { parseNumber } = require("office-addin-cli");

/**
 * The server of `npm start`, over http for the workbench; Excel asks for https with a trusted certificate.
 *
 * @param {boolean} forExcel
 */
async function devServer(forExcel) {
  return {
    host: "localhost",
    port: parseNumber(process.env.npm_package_config_dev_server_port) ?? 3000,
    headers: { "Access-Control-Allow-Origin": "*" },
    static: false,
    server: forExcel
      ? // Loaded only here: on first use it installs a certificate authority on this machine.
        { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() }
      : "http",
    onListening: ({ compiler, server, options }) => {
      const { port } = server.address();
      const scheme = options.server.type === "https" ? "https" : "http";
      showAddress(compiler, `${scheme}://localhost:${port}/workbench/`);
    },
  };
}

/** What is printed while the server runs: errors and warnings alone, so that the address stays in view. */
const quiet = {
  stats: { all: false, errors: true, warnings: true, errorDetails: true },
  infrastructureLogging: { level: "warn" },
};

/** The address is the last thing printed, after each build. */
function showAddress(compiler, address) {
  console.log("\n  กำลังเตรียมหน้าทดลองใช้ … (preparing the workbench)");
  compiler.hooks.done.tap("address", () => {
    // Errors and warnings are printed by a hook of their own, which may come later.
    setTimeout(() => console.log(`\n  หน้าทดลองใช้ (workbench): ${address}\n`), 0);
  });
}

module.exports = { devServer, quiet };

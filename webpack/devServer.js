const { setTimeout } = require("node:timers");
const { parseNumber } = require("office-addin-cli");
const { freePort } = require("./freePort");

/**
 * The server of `npm start`, over http for the workbench; Excel asks for https with a trusted certificate, at the port that
 * the manifest names.
 *
 * @param {{ forExcel: boolean, askedPort: string | number | undefined }} how
 */
async function devServer({ forExcel, askedPort }) {
  const usual = parseNumber(process.env.npm_package_config_dev_server_port) ?? 3000;
  const wanted = Number(askedPort ?? usual);
  const found = await freePort({ port: wanted, mayMove: !forExcel && askedPort === undefined });
  if (found === null) stop(whatToDo(wanted, forExcel));
  return {
    host: "localhost",
    port: found.port,
    headers: { "Access-Control-Allow-Origin": "*" },
    static: false,
    server: forExcel
      ? // Loaded only here: on first use it installs a certificate authority on this machine.
        { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() }
      : "http",
    onListening: ({ compiler, options }) => {
      const scheme = options.server.type === "https" ? "https" : "http";
      const moved = found.isMoved ? [taken(wanted)] : [];
      showAddress(compiler, [
        ...moved,
        `หน้าทดลองใช้ (workbench): ${scheme}://localhost:${found.port}/workbench/`,
      ]);
    },
  };
}

/** What is printed while the server runs: errors and warnings alone, so that the address stays in view. */
const quiet = {
  stats: { all: false, errors: true, warnings: true, errorDetails: true },
  infrastructureLogging: { level: "warn" },
};

/** The address is the last thing printed, after each build. */
function showAddress(compiler, lines) {
  print("กำลังเตรียมหน้าทดลองใช้ … (preparing the workbench)");
  compiler.hooks.done.tap("address", () => {
    // Errors and warnings are printed by a hook of their own, which may come later.
    setTimeout(() => print(...lines), 0);
  });
}

function taken(port) {
  return `พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ (port ${port} is taken by another program)`;
}

function whatToDo(port, forExcel) {
  const remedy = forExcel
    ? "ปิดโปรแกรมนั้นก่อน เพราะ manifest.xml บอกพอร์ตนี้แก่ Excel (close it first: manifest.xml gives Excel this port)"
    : `เลือกพอร์ตอื่น (choose another): npm start -- --port ${port + 1}`;
  return [taken(port), remedy];
}

/** Nothing can be served, and a stack would hide the two lines that say why. */
function stop(lines) {
  print(...lines);
  process.exit(1);
}

function print(...lines) {
  console.log(`\n${lines.map((line) => `  ${line}\n`).join("")}`);
}

module.exports = { devServer, quiet };

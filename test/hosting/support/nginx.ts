import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { PATIENCE_MS } from "../../support/patience";
import type { StaticServer } from "../../support/staticServer";

/** Debian keeps it where only an administrator's shell looks. */
const places = ["nginx", "/usr/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"];

/** The machine's nginx; null where it has none. */
export function findNginx(): string | null {
  return places.find((place) => answers(place)) ?? null;
}

function answers(place: string): boolean {
  try {
    execFileSync(place, ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Serves a folder by its own header file, on a free port, with everything that nginx writes in a folder of its own. */
export async function serveByNginx(nginx: string, folder: string, headers: string): Promise<StaticServer> {
  const own = mkdtempSync(path.join(tmpdir(), "lpa-nginx-"));
  const port = await freePort();
  const file = path.join(own, "nginx.conf");
  writeFileSync(file, configuration(folder, headers, port));
  const server = spawn(nginx, ["-p", own, "-c", file, "-e", path.join(own, "error.log")], { stdio: "pipe" });
  let said = "";
  server.stderr.on("data", (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) =>
    server.once("exit", () => {
      resolve();
    }),
  );
  const url = `http://127.0.0.1:${port}`;
  await answered(url, () => (server.exitCode === null ? null : said));
  return {
    url,
    async close() {
      server.kill("SIGTERM");
      await ended;
      rmSync(own, { recursive: true });
    },
  };
}

function configuration(folder: string, headers: string, port: number): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `
    daemon off;
    ${process.getuid?.() === 0 ? "user root;" : ""}
    pid nginx.pid;
    events {}
    http {
      ${temporary.map((name) => `${name}_temp_path ${name};`).join(" ")}
      access_log off;
      types {
        text/html html; text/css css; text/javascript js; application/json json; application/xml xml;
        image/png png; font/woff woff; font/woff2 woff2;
      }
      server {
        listen 127.0.0.1:${port};
        root "${folder}";
        include "${headers}";
      }
    }`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
  });
}

/** @throws What the server said, where it ends instead of answering. */
async function answered(url: string, failure: () => string | null): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const failed = failure();
    if (failed !== null) throw new Error(`nginx ended: ${failed}`);
    try {
      await fetch(url);
      return;
    } catch (refused) {
      if (Date.now() > end) throw refused;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

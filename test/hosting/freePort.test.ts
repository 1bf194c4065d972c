import { createServer, type Server } from "node:net";
import { freePort } from "../../webpack/freePort";

/** Listens as another program would. */
function listenAt(port: number, host?: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, host }, () => {
      resolve(server);
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

function close(server: Server): Promise<unknown> {
  return new Promise((resolve) => server.close(resolve));
}

describe.each([
  ["every address of the machine", undefined],
  ["its own address alone", "127.0.0.1"],
])("a port that another program listens at, on %s", (_, host) => {
  let other: Server;
  beforeEach(async () => {
    other = await listenAt(0, host);
  });

  test("is left for a later one that is free", async () => {
    const port = portOf(other);
    const found = await freePort({ port, mayMove: true });
    await close(other);
    expect(found?.isMoved).toBe(true);
    expect(found?.port).toBeGreaterThan(port);
    await close(await listenAt(found?.port ?? port));
  });

  test("is told where the server may not move", async () => {
    const found = await freePort({ port: portOf(other), mayMove: false });
    await close(other);
    expect(found).toBeNull();
  });

  test("is taken once it is free again", async () => {
    const port = portOf(other);
    await close(other);
    expect(await freePort({ port, mayMove: true })).toEqual({ port, isMoved: false });
  });
});

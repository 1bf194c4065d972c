import { readFileSync } from "node:fs";
import vm from "node:vm";
import { Association } from "../../../workbench/frame/association";
import { isSetSupported } from "../../../workbench/frame/requirements";
import type { CustomFunctionRuntime } from "../../../workbench/host/customFunctionRuntime";
import type { Grid } from "../../../workbench/host/grid";
import { OfficeHost } from "../../../workbench/host/officeHost";
import { lenient, type Strictness } from "../../../workbench/host/strictness";

const LIBRARY = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
const script = new vm.Script(readFileSync(LIBRARY, "utf8"), { filename: "excel-web-16.00.js" });

export interface RealClient {
  /** Microsoft's `Excel` namespace, connected to the host under test. */
  readonly excel: typeof Excel;
  readonly host: OfficeHost;
  readonly association: Association;
}

export const NO_FUNCTIONS: CustomFunctionRuntime = {
  runtimeReady: () => undefined,
  setResults: () => undefined,
};

/** Runs Microsoft's client library, as it is, in a sandbox that has just enough of a window for it. */
export function connectRealClient(
  grid: Grid,
  functions: CustomFunctionRuntime | ((host: () => OfficeHost) => CustomFunctionRuntime) = NO_FUNCTIONS,
  strictness: Strictness = lenient,
): RealClient {
  const runtime = typeof functions === "function" ? functions(() => host) : functions;
  const host: OfficeHost = new OfficeHost(grid, runtime, strictness);
  const association = new Association();
  const bridge: { sendMessageToHost(text: string): void; onMessageFromHost?(text: string): void } = {
    sendMessageToHost(text) {
      setImmediate(() => void host.receive(text));
    },
  };
  host.connect((text) => setImmediate(() => bridge.onMessageFromHost?.(text)));

  const window: vm.Context = vm.createContext({ ...environment(), _richApiNativeBridge: bridge });
  Object.assign(window, { window, self: window, parent: window, top: window });
  Object.assign(window, {
    CustomFunctionMappings: {},
    CustomFunctions: { _association: association, associate: association.associate },
    OSF: { _OfficeAppFactory: { getHostInfo: () => ({ flags: 2 }) } },
  });
  const office = officeNamespace();
  Object.defineProperty(window, "Office", { get: () => office, set: () => undefined });
  script.runInContext(window);
  const { Excel: excel } = window as { Excel: typeof Excel };
  return { excel, host, association };
}

/**
 * Until the messages that are on their way have come, and those that they set off: events, or the request in which the
 * client, behind a batch, lets go of its ranges. Each takes a turn of Node's, on a busy machine too.
 */
export async function messagesCome(): Promise<void> {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

const MOST_TURNS = 20;

function environment(): object {
  return {
    console,
    setTimeout,
    clearTimeout,
    Promise,
    JSON,
    performance,
    name: "",
    navigator: { userAgent: "node", platform: "node", appVersion: "" },
    location: { href: "http://localhost/", search: "", hash: "", pathname: "/", host: "localhost" },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    document: {
      readyState: "complete",
      URL: "http://localhost/",
      cookie: "",
      body: {},
      addEventListener: () => undefined,
      getElementsByTagName: () => [],
      createElement: () => ({ style: {}, setAttribute: () => undefined }),
    },
  };
}

function officeNamespace(): object {
  const info = { host: "Excel", platform: "OfficeOnline" };
  return {
    HostType: { Excel: "Excel" },
    context: { ...info, requirements: { isSetSupported }, diagnostics: { ...info, version: "16.0.0.0" } },
    onReady: (callback?: (ready: typeof info) => void) =>
      Promise.resolve(info).then((ready) => callback?.(ready)),
  };
}

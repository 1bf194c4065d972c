/**
 * Runs in the add-in's page, before Microsoft's client library for Excel, in place of office.js: office.js would look for
 * Excel around the page and find a workbench. It defines what office.js defines and opens the way to the host.
 */
import { Actions } from "./actions";
import { Association } from "./association";
import { createOffice } from "./officeNamespace";
import { DocumentSettings, NO_SETTINGS } from "./documentSettings";
import { lendFonts } from "./lendFonts";
import { PaneVisibility } from "./paneVisibility";
import { CONNECT, NEXT_REGION, type FrameMessage } from "./port";
import { DEFAULT_SURROUNDINGS, type Surroundings } from "./surroundings";

/** The client library looks for an object of this shape and takes it as the way to the host. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?(text: string): void;
}

lendFonts();

const channel = new MessageChannel();
const post = (message: FrameMessage): void => {
  channel.port1.postMessage(message);
};

const bridge: NativeBridge = {
  sendMessageToHost(text) {
    post({ kind: "office", text });
  },
};
const actions = new Actions();
const pane = new PaneVisibility((isVisible) => {
  // The element is of the page's realm, where `instanceof` of this one is never true.
  window.frameElement?.setAttribute("style", isVisible ? "" : "visibility: hidden");
});
const surroundings = (): Surroundings => window.parent.workbenchSurroundings ?? DEFAULT_SURROUNDINGS;
channel.port1.onmessage = ({ data }: MessageEvent<FrameMessage>) => {
  if (data.kind === "office") bridge.onMessageFromHost?.(data.text);
  else if (data.kind === "showPane") pane.show(true);
  else if (data.kind === "runAction") void actions.run(data.id);
};

const association = new Association();
association.onchange(() => {
  post({ kind: "associated", ids: Object.keys(association.mappings) });
});

define("_richApiNativeBridge", bridge);
define("CustomFunctionMappings", {});
define("CustomFunctions", { _association: association, associate: association.associate });
// By this flag office.js tells that the page runs custom functions; without it their runtime never reports for work.
const CUSTOM_FUNCTIONS = 2;
define("OSF", { _OfficeAppFactory: { getHostInfo: () => ({ flags: CUSTOM_FUNCTIONS }) } });

// The library puts a namespace of its own in the place of Office, which only the whole of office.js would fill.
const settings = new DocumentSettings(window.parent.workbenchDocumentSettings ?? NO_SETTINGS);
const office = createOffice({ actions, pane, settings, surroundings });
Object.defineProperty(window, "Office", { get: () => office, set: () => undefined });

// Excel takes this key from the pane too; the page can't hear it.
document.addEventListener("keydown", (event) => {
  if (event.key !== NEXT_REGION) return;
  event.preventDefault();
  post({ kind: "leave", backwards: event.shiftKey });
});

window.parent.postMessage(CONNECT, window.location.origin, [channel.port2]);

function define(name: string, value: unknown): void {
  Object.defineProperty(window, name, { value, writable: true, configurable: true });
}

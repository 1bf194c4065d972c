import { CONNECT, type FrameMessage } from "../frame/port";
import type { CallBoard } from "../functions/callBoard";
import type { SettingsOfDocument } from "../frame/documentSettings";
import { opensPane } from "../host/autoShow";
import { isJsonObject } from "../host/json";
import type { OfficeHost } from "../host/officeHost";

/** The way between the page and the add-in's frame. Each time the frame loads it hands over the end of a new one. */
export class FrameConnection {
  private port: MessagePort | undefined;
  private host: OfficeHost | undefined;
  /** Called when the pane hands the focus on. */
  onLeave: (backwards: boolean) => void = () => undefined;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly board: CallBoard,
  ) {
    window.addEventListener("message", (event: MessageEvent<unknown>) => {
      const [port] = event.ports;
      if (event.data === CONNECT && event.source === frame.contentWindow && port) this.connect(port);
    });
  }

  /** The add-in is for the workbook behind this host from now on, and loads again. */
  use(host: OfficeHost, address: string): void {
    this.host = host;
    this.board.runtimeLost();
    window.workbenchDocumentSettings = settingsOf(host);
    this.frame.style.visibility = opensPane(host.store) ? "" : "hidden";
    if (this.frame.getAttribute("src") === address) this.reload();
    else this.frame.src = address;
  }

  isPaneShown(): boolean {
    return this.frame.style.visibility !== "hidden";
  }

  reload(): void {
    this.board.runtimeLost();
    this.frame.contentWindow?.location.reload();
  }

  send(message: FrameMessage): void {
    this.port?.postMessage(message);
  }

  private connect(port: MessagePort): void {
    const { host } = this;
    // The page before this one is gone; what it still sends concerns nobody.
    this.port?.close();
    this.port = port;
    this.board.runtimeLost();
    this.board.setAssociated([]);
    host?.connect((text) => {
      const message: FrameMessage = { kind: "office", text };
      port.postMessage(message);
    });
    port.onmessage = ({ data }: MessageEvent<FrameMessage>) => {
      if (data.kind === "associated") this.board.setAssociated(data.ids);
      else if (data.kind === "leave") this.onLeave(data.backwards);
      else if (data.kind === "office") void host?.receive(data.text);
    };
  }
}

/** The add-in is loaded with every workbook, for its functions; its pane opens by the workbook's own setting alone. */
function settingsOf(host: OfficeHost): SettingsOfDocument {
  return {
    read: () => JSON.stringify(host.store.documentSettings),
    save(json) {
      const settings: unknown = JSON.parse(json);
      if (isJsonObject(settings)) host.saveDocumentSettings(settings);
    },
  };
}

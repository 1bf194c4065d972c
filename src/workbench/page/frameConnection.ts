import { CONNECT, type FrameMessage } from "../frame/port";
import type { CallBoard } from "../functions/callBoard";
import type { OfficeHost } from "../host/officeHost";

/** Connects the frame with the add-in to the host, again each time the frame loads. Gives the way to talk to the frame. */
export function acceptFrame(
  frame: HTMLIFrameElement,
  host: OfficeHost,
  board: CallBoard,
): (message: FrameMessage) => void {
  let connected: MessagePort | undefined;
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    const [port] = event.ports;
    if (event.data !== CONNECT || event.source !== frame.contentWindow || !port) return;
    // The page before this one is gone; what it still sends concerns nobody.
    connected?.close();
    connected = port;
    board.runtimeLost();
    board.setAssociated([]);
    host.connect((text) => {
      const message: FrameMessage = { kind: "office", text };
      port.postMessage(message);
    });
    port.onmessage = ({ data }: MessageEvent<FrameMessage>) => {
      if (data.kind === "associated") board.setAssociated(data.ids);
      else if (data.kind === "office") void host.receive(data.text);
    };
  });
  return (message) => {
    connected?.postMessage(message);
  };
}

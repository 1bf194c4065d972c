/**
 * What travels over the message port between the page of the workbench, which is Excel, and the frame with the add-in.
 * `office` carries the messages of Microsoft's client library as they are.
 */
export type FrameMessage =
  | { readonly kind: "office"; readonly text: string }
  | { readonly kind: "associated"; readonly ids: readonly string[] }
  /** A button of the ribbon was pressed: it shows the pane, or runs the function of this id. */
  | { readonly kind: "showPane" }
  | { readonly kind: "runAction"; readonly id: string };

/** By this word the frame hands its end of the port to the page. */
export const CONNECT = "workbench-connect";

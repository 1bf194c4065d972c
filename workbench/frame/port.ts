/**
 * What travels over the message port between the page of the workbench, which is Excel, and the frame with the add-in.
 * `office` carries the messages of Microsoft's client library as they are.
 */
export type FrameMessage =
  | { readonly kind: "office"; readonly text: string }
  | { readonly kind: "associated"; readonly ids: readonly string[] }
  /** A button of the ribbon was pressed: it shows the pane, or runs the function of this id. */
  | { readonly kind: "showPane" }
  | { readonly kind: "runAction"; readonly id: string }
  /** The focus is to go on from the pane to the next part of the window, or to the one before. */
  | { readonly kind: "leave"; readonly backwards: boolean };

/** Excel's key to go from one part of its window to the next; with Shift, back. */
export const NEXT_REGION = "F6";

/** By this word the frame hands its end of the port to the page. */
export const CONNECT = "workbench-connect";

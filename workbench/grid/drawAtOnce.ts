import { stores } from "@odoo/o-spreadsheet";

/**
 * Cells show a change at once, as Excel's do. The grid would let them fade, drawing on by itself: once too often where
 * their sheet is deleted meanwhile, which is an error.
 */
export function drawAtOnce(): void {
  Reflect.set(stores.GridRenderer.prototype, "getBoxesWithAnimations", (boxes: unknown) => boxes);
}

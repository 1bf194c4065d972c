import type { Model } from "@odoo/o-spreadsheet";
import type { GridImages } from "../host/grid";
import type { SheetImage } from "../host/gridParts";
import { DraftLists, type ListStore } from "./draftLists";
import { expectDone } from "./expectDone";
import { changed, missing } from "./listChanges";
import type { OpenModel } from "./openModel";

const PIXELS_PER_POINT = 4 / 3;

/** The images of a model that an add-in put in; the library draws them. */
export function images(open: OpenModel): GridImages {
  const lists = new DraftLists(open.steps, storeOf(open));
  return {
    images: (sheetId) => lists.read(sheetId),
    setImages(sheetId, all) {
      lists.write(sheetId, all);
    },
  };
}

function storeOf({ model, kept }: OpenModel): ListStore<SheetImage> {
  const { getters } = model;
  return {
    read: (sheetId) => getters.getFigures(sheetId).flatMap(({ id }) => kept.image(id) ?? []),
    change(sheetId, before, after) {
      for (const { id: figureId } of [...missing(before, after), ...changed(before, after)]) {
        if (getters.getFigure(sheetId, figureId)) model.dispatch("DELETE_FIGURE", { sheetId, figureId });
      }
      for (const image of changed(before, after)) {
        kept.keep(sheetId, image);
        draw(model, sheetId, image);
      }
    },
  };
}

function draw(model: Model, sheetId: string, { id, base64, left, top, width, height }: SheetImage): void {
  const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
  const size = { width: pixels(width), height: pixels(height) };
  // A JPEG's first letters in Base64.
  const mimetype = base64.startsWith("/9j/") ? "image/jpeg" : "image/png";
  expectDone(
    model.dispatch("CREATE_IMAGE", {
      ...{ sheetId, figureId: id, col: 0, row: 0, offset: { x: pixels(left), y: pixels(top) }, size },
      definition: { path: `data:${mimetype};base64,${base64}`, size, mimetype },
    }),
  );
}

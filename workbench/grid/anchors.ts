import type { GridAnchors } from "../host/grid";
import type { OpenModel } from "./openModel";

export function anchors({ room, kept }: OpenModel): GridAnchors {
  return {
    anchor: ({ sheetId, zone }) => kept.anchor({ sheetId, zone: room.reach(sheetId, zone) }),
    anchored: (anchor) => kept.anchored(anchor),
  };
}

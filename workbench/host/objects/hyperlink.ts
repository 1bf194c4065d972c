import { zoneAddress } from "../address";
import { expectText } from "../expectValue";
import { isJsonObject, type Json } from "../json";
import type { Scalar } from "../objectKind";
import { invalidArgument } from "../officeError";
import { refuseProtectedSheet } from "../protect";
import type { RangeTarget } from "../rangeTarget";
import type { Hyperlink } from "../sheetStore";
import { cellCount } from "../zones";

/** The look that Excel gives a cell together with a link. */
const LINK_LOOK = { fontColor: "#0563C1", underline: true } as const;

/** The link of one cell, with the text that the cell shows for it. */
export const hyperlinkScalar: Scalar<RangeTarget> = {
  read: ({ sheetId, zone }, { store }) => ({ ...store.sheet(sheetId).hyperlinks[zoneAddress(zone)] }),
  write({ sheetId, zone }, value, host) {
    if (cellCount(zone) !== 1) throw invalidArgument("a link is set cell by cell");
    refuseProtectedSheet(sheetId, host, "allowInsertHyperlinks");
    const { text, link } = readLink(value);
    host.store.sheet(sheetId).hyperlinks[zoneAddress(zone)] = link;
    if (text !== null) host.grid.writeCells(sheetId, [{ row: zone.top, column: zone.left, content: text }]);
    host.grid.setFormat(sheetId, [zone], LINK_LOOK);
  },
};

function readLink(value: Json): { readonly text: string | null; readonly link: Hyperlink } {
  if (!isJsonObject(value)) throw invalidArgument("hyperlink must be an object");
  const { address, documentReference, screenTip, textToDisplay } = value;
  if (address !== undefined && documentReference !== undefined)
    throw invalidArgument("a link leads to an address or into the document");
  return {
    text: typeof textToDisplay === "string" ? textToDisplay : null,
    link: {
      ...(address !== undefined && { address: expectText(address, "address") }),
      ...(documentReference !== undefined && {
        documentReference: expectText(documentReference, "documentReference"),
      }),
      ...(screenTip !== undefined && { screenTip: expectText(screenTip, "screenTip") }),
    },
  };
}

import { isSetSupported } from "../../../../workbench/frame/requirements";
import type { OfficeHost } from "../../../../workbench/host/officeHost";
import { lenient, type Strictness } from "../../../../workbench/host/strictness";
import { connectRealClient, NO_FUNCTIONS } from "../../../workbench/support/realClient";
import { ShowingGrid } from "./showingGrid";

export interface OpenExcel {
  readonly grid: ShowingGrid;
  readonly host: OfficeHost;
  /** Bytes of each request of the add-in so far, in order. */
  readonly requests: readonly number[];
}

/** An open workbook with these sheets, reached through Microsoft's client as the add-in reaches Excel. */
export function openExcel(...sheets: readonly string[]): OpenExcel {
  return openStrictExcel({}, ...sheets);
}

/** The same, in an Excel with the ways named. */
export function openStrictExcel(strictness: Partial<Strictness>, ...sheets: readonly string[]): OpenExcel {
  const grid = new ShowingGrid(...sheets);
  const { excel, host } = connectRealClient(grid, NO_FUNCTIONS, { ...lenient, ...strictness });
  const requests: number[] = [];
  const receive = host.receive.bind(host);
  host.receive = (text) => {
    // The client's first message tells that custom functions are there; the add-in did not ask for it.
    if (!text.includes("_SetOsfControlContainerReadyForCustomFunctions"))
      requests.push(Buffer.byteLength(text));
    return receive(text);
  };
  supportSets(isSetSupported);
  Object.assign(globalThis, { Excel: excel });
  return { grid, host, requests };
}

/** Which requirement sets this Excel says to have. */
export function supportSets(isSupported: (set: string, version?: string) => boolean): void {
  const context = { requirements: { isSetSupported: isSupported } };
  Object.assign(globalThis, { Office: { context } });
}

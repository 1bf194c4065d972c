import type { AddressOf } from "../words/issueText";
import { cellInRange } from "../workbook/cells/cellInRange";

/** What Excel tells of a call beside its arguments: where the formula and its arguments stand. */
export type Invocation = Pick<CustomFunctions.Invocation, "address" | "parameterAddresses">;

/**
 * Finds the cell of an argument on its sheet, by the addresses of the arguments that Excel hands over (custom-functions
 * runtime 1.3). A sheet is named only where it is known to be another than the formula's.
 *
 * @param parameters The function's, in order; an argument is named as the issues name it.
 */
export function addressesIn(parameters: readonly string[], invocation: Invocation | undefined): AddressOf {
  return ({ of, row, column }) => {
    const reference: unknown = invocation?.parameterAddresses?.[parameters.indexOf(of)];
    const found = typeof reference === "string" ? cellInRange(reference, row, column) : null;
    if (found === null) return null;
    const own = sheetOf(invocation?.address);
    return own === null || found.sheet === null || found.sheet === own
      ? found.address
      : `${found.sheet}!${found.address}`;
  };
}

function sheetOf(address: unknown): string | null {
  return typeof address === "string" ? (cellInRange(address, 1, 1)?.sheet ?? null) : null;
}

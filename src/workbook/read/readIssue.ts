/** What a workbook's reader could not count as it stands. */
export interface ReadIssue {
  readonly code:
    /** The file is no sound .xlsx. */
    | "notAWorkbook"
    /** The file carries no pack, and none of those at hand has its id. */
    | "packMissing"
    /** The pack inside is not the one its id names at hand, or does not read; one at hand was taken. */
    | "packBroken"
    | "laoTypeUnknown"
    /** A named cell is gone: its sheet or row was deleted. */
    | "cellMissing"
    | "errorCell"
    /** The saved total differs from what the answers give. */
    | "totalDiffers";
  readonly values: Readonly<Record<string, string | number>>;
}

export function readIssue(code: ReadIssue["code"], values: ReadIssue["values"] = {}): ReadIssue {
  return { code, values };
}

/** Names of the sheets and the one cell that others refer to. */
export const SUMMARY_SHEET = "สรุป";
export const AREA_SHEET = "ด้านที่ 1";
export const TRY_SHEET = "ลองเอง";

/** The cell with the type of local administrative organisation. */
export const LAO_TYPE_ADDRESS = "B2";
export const LAO_TYPE = `'${SUMMARY_SHEET}'!$B$2`;

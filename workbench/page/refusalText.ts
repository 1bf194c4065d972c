import type { GridValidations } from "../host/grid";
import { intersection, type SheetZone } from "../host/zones";

/** How the library begins to tell that a rule keeps an entry out; behind it stand the rule's bounds as they are kept. */
const KEPT_OUT = "violates the data validation rule";

/** What Excel itself says where a rule has no words of its own. */
const PLAIN = "ค่านี้ไม่ตรงกับข้อจำกัดการตรวจสอบข้อมูลที่กำหนดไว้สำหรับเซลล์นี้";

/** An error of the library as Excel tells it: where a rule keeps an entry out, in the rule's own words. */
export function refusalText(
  error: string,
  { sheetId, zone }: SheetZone,
  { validations }: Pick<GridValidations, "validations">,
): string {
  if (!error.includes(KEPT_OUT)) return error;
  const rule = validations(sheetId).find(({ zones }) =>
    zones.some((own) => intersection(own, zone) !== null),
  );
  const { title = "", message = "" } = rule?.errorAlert ?? {};
  return message === "" ? PLAIN : [title, message].filter((line) => line !== "").join("\n");
}

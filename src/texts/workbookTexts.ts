import type { BuildRefusal } from "../workbook/excel/buildInWorkbook";
import type { FreezeRefusal } from "../workbook/excel/freezeToValues";

/** What came of work in the open workbook, in one language. */
export interface WorkbookTexts {
  readonly built: string;
  readonly cancelled: string;
  readonly kept: string;
  readonly repaired: string;
  readonly nothingToRepair: string;
  readonly repairLocked: string;
  readonly repairArrays: string;
  readonly frozen: string;
  readonly refused: Readonly<Record<BuildRefusal | FreezeRefusal, string>>;
  readonly failed: string;
  readonly asBefore: string;
  readonly leftBehind: string;
  /** What may be left behind and has no name of its own in the workbook. */
  readonly left: Readonly<Record<"part" | "setting", string>>;
}

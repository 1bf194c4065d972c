import { FakeGrid } from "./fakeGrid";
import { lenient, type Strictness } from "../../../workbench/host/strictness";
import { connectRealClient, NO_FUNCTIONS, type RealClient } from "./realClient";

export const SUMMARY = "สรุป";
export const AREA = "ด้านที่ 1";

/** Microsoft's own client library before a host over two sheets in memory. */
export class ExcelTest {
  readonly grid = new FakeGrid(SUMMARY, AREA);
  readonly client: RealClient;

  constructor(strictness: Partial<Strictness> = {}) {
    this.client = connectRealClient(this.grid, NO_FUNCTIONS, { ...lenient, ...strictness });
  }

  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
    return this.client.excel.run(batch);
  }

  /** A batch on the summary sheet that needs no answer. */
  onSummary(use: (sheet: Excel.Worksheet) => void): Promise<void> {
    return this.run(async (context) => {
      use(context.workbook.worksheets.getItem(SUMMARY));
      await context.sync();
    });
  }

  /** What the add-in sees of a refusal. */
  async refusal(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<object> {
    const error: unknown = await this.run(batch).then(
      () => new Error("nothing was refused"),
      (reason: unknown) => reason,
    );
    const { code, message } = error as { code: string; message: string };
    return { code, message };
  }

  /** The code with which something on the summary sheet is refused. */
  async refusalCode(use: (sheet: Excel.Worksheet) => void): Promise<unknown> {
    const refused = await this.refusal(async (context) => {
      use(context.workbook.worksheets.getItem(SUMMARY));
      await context.sync();
    });
    return "code" in refused ? refused.code : undefined;
  }

  value(address: readonly [row: number, column: number], sheetId = `id-${SUMMARY}`): unknown {
    return this.grid.cell(sheetId, ...address).value;
  }
}

/** What a method answered; unlike a property, it needs no load. */
export function answered<Value>(result: OfficeExtension.ClientResult<Value>): Value {
  return result.value;
}

import { CallBoard, type CallState } from "../../workbench/functions/callBoard";
import { readMetadata } from "../../workbench/functions/metadata";
import type { ArgumentCell } from "../../workbench/functions/callArguments";
import type { OfficeHost } from "../../workbench/host/officeHost";
import { FakeGrid } from "./support/fakeGrid";
import { connectRealClient } from "./support/realClient";

/** Calls through Microsoft's own custom-functions runtime. */
const METADATA = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "F",
      name: "F",
      parameters: [
        { name: "cells", type: "any", dimensionality: "matrix" },
        { name: "pack", type: "any", optional: true },
      ],
    },
  ],
};

async function call(code: (...values: unknown[]) => unknown, cells: ArgumentCell[][]): Promise<CallState> {
  const [target] = readMetadata(METADATA, "LPA");
  if (!target) throw new Error("no function");
  let answered: () => void = () => undefined;
  const hasAnswer = new Promise<void>((resolve) => {
    answered = resolve;
  });
  let board: CallBoard | undefined;
  const { association } = connectRealClient(new FakeGrid("สรุป"), (host: () => OfficeHost) => {
    board = new CallBoard({
      send: (notices) => {
        host().notify(notices);
      },
      recalculate: () => {
        answered();
      },
      afterCalculation: queueMicrotask,
    });
    board.setAssociated(["F"]);
    return board;
  });
  association.associate("f", code);
  if (!board) throw new Error("no board");
  board.evaluate(target, [cells], "A1");
  await hasAnswer;
  return board.evaluate(target, [cells], "A1");
}

const CELLS = [
  [{ value: true }, { value: null }],
  [{ value: "✓" }, { value: "#N/A", error: { code: "#N/A" } }],
];

test("a function gets rows of cells, null for a blank and an Error for an error, and null for what was left out", async () => {
  const seen: unknown[] = [];
  await call((...values) => {
    seen.push(...values);
    return 1;
  }, CELLS);
  const [cells, pack] = seen;
  expect(cells).toEqual([
    [true, null],
    ["✓", expect.objectContaining({ code: "#N/A" })],
  ]);
  expect(pack).toBeNull();
});

test("a table comes back as rows", async () => {
  await expect(call(() => [["ก", 1]], CELLS)).resolves.toEqual({
    kind: "result",
    result: [[{ value: "ก" }, { value: 1 }]],
  });
});

test("a promise is waited for", async () => {
  await expect(call(() => Promise.resolve("later"), CELLS)).resolves.toMatchObject({
    result: [[{ value: "later" }]],
  });
});

test("what a function throws by accident is #VALUE! without its text", async () => {
  const crash = (): never => {
    throw new Error("internal");
  };
  await expect(call(crash, CELLS)).resolves.toEqual({
    kind: "result",
    result: [[{ value: "#VALUE!", error: { code: "#VALUE!" } }]],
  });
});

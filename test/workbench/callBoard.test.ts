import type { ArgumentCell } from "../../workbench/functions/callArguments";
import { CallBoard, type CallState } from "../../workbench/functions/callBoard";
import type { CustomFunction } from "../../workbench/functions/metadata";
import type { JsonObject } from "../../workbench/host/json";
import type { Notice } from "../../workbench/host/wire";

const SCORE: CustomFunction = {
  id: "SCORE",
  name: "LPA.SCORE",
  description: "",
  isCancelable: false,
  wantsAddress: false,
  wantsParameterAddresses: false,
  parameters: [
    {
      name: "checklist",
      description: "",
      type: "any",
      isMatrix: true,
      isOptional: false,
      isRepeating: false,
      takesErrors: true,
    },
  ],
};

let sent: Notice[][];
let recalculated: (readonly string[])[];
let tasks: (() => void)[];
let board: CallBoard;

beforeEach(() => {
  sent = [];
  recalculated = [];
  tasks = [];
  board = new CallBoard({
    send: (notices) => sent.push([...notices]),
    recalculate: (cells) => recalculated.push(cells),
    afterCalculation: (task) => tasks.push(task),
  });
  board.setAssociated(["SCORE"]);
});

/** One calculation of the grid: cells with the value each of them passes to the function. */
function calculate(cells: Readonly<Record<string, number>>, target = SCORE): CallState[] {
  const states = Object.entries(cells).map(([cell, value]) => board.evaluate(target, [rows(value)], cell));
  board.calculationDone();
  return states;
}

function rows(value: number): ArgumentCell[][] {
  return [[{ value }]];
}

function afterCalculation(): void {
  for (const task of tasks.splice(0)) task();
}

function messages(): JsonObject[] {
  return sent.flat().map(({ message }) => message as JsonObject);
}

function answer(...results: [id: number, value: string][]): void {
  board.setResults(results.map(([id, value]) => [id, true, value]));
}

function shown(value: string): CallState {
  return { kind: "result", result: [[{ value }]] };
}

const BUSY: CallState = { kind: "busy" };

test("a formula is busy until its answer comes, and only its cell is calculated again", () => {
  board.runtimeReady();
  expect(calculate({ A1: 1, A2: 2 })).toEqual([BUSY, BUSY]);
  afterCalculation();
  answer([1, "one"]);
  expect(recalculated).toEqual([["A1"]]);
  expect(calculate({ A1: 1 })).toEqual([shown("one")]);
});

test("all calls of one calculation leave in one message, and its answers cause one calculation", () => {
  board.runtimeReady();
  calculate({ A1: 1, A2: 2, A3: 3 });
  afterCalculation();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toHaveLength(3);
  answer([1, "a"], [2, "b"], [3, "c"]);
  expect(recalculated).toEqual([["A1", "A2", "A3"]]);
});

test("the message is the one the runtime expects", () => {
  board.runtimeReady();
  calculate({ A1: 7 });
  afterCalculation();
  expect(sent[0]).toEqual([
    {
      messageCategory: 1,
      messageType: 1000,
      message: { invocationId: 1, functionName: "SCORE", parameterValues: [[[7]]], flags: 4 },
    },
  ]);
});

test("a function that asks for places is told where its formula and arguments stand, each formula by itself", () => {
  const target = { ...SCORE, wantsAddress: true, wantsParameterAddresses: true };
  board.runtimeReady();
  for (const column of ["A", "B"])
    board.evaluate(target, [rows(1)], `${column}1`, () => ({
      formula: `S!${column}1`,
      parameters: [`S!${column}3:${column}10`],
    }));
  board.calculationDone();
  afterCalculation();
  expect(messages()).toMatchObject([
    { parameterValues: [[[1]]], address: "S!A1", parameterAddresses: ["S!A3:A10"] },
    { parameterValues: [[[1]]], address: "S!B1", parameterAddresses: ["S!B3:B10"] },
  ]);
});

test("where the places are not known, nothing is told of them", () => {
  board.runtimeReady();
  calculate({ A1: 1 }, { ...SCORE, wantsParameterAddresses: true });
  afterCalculation();
  expect(messages()).toMatchObject([{ parameterAddresses: [null] }]);
});

test("cells with the same arguments share one call", () => {
  board.runtimeReady();
  calculate({ A1: 1, B1: 1 });
  afterCalculation();
  expect(messages()).toHaveLength(1);
  answer([1, "one"]);
  expect(recalculated).toEqual([["A1", "B1"]]);
});

test("calls made before the add-in's page has loaded wait for it", () => {
  calculate({ A1: 1 });
  afterCalculation();
  expect(sent).toEqual([]);
  board.runtimeReady();
  afterCalculation();
  expect(messages()).toHaveLength(1);
});

test("an answer to arguments of before is thrown away", () => {
  board.runtimeReady();
  calculate({ A1: 1 });
  afterCalculation();
  expect(calculate({ A1: 2 })).toEqual([BUSY]);
  answer([1, "old"]);
  expect(recalculated).toEqual([]);
  expect(calculate({ A1: 2 })).toEqual([BUSY]);
});

test("going back to earlier arguments asks the function again, as Excel does", () => {
  board.runtimeReady();
  calculate({ A1: 1 });
  afterCalculation();
  answer([1, "one"]);
  calculate({ A1: 1 });
  calculate({ A1: 2 });
  expect(calculate({ A1: 1 })).toEqual([BUSY]);
});

test("a calculation for another reason keeps the answers that are still in use", () => {
  board.runtimeReady();
  calculate({ A1: 1 });
  afterCalculation();
  answer([1, "one"]);
  calculate({ A1: 1 });
  board.allCellsChanged();
  expect(calculate({ A1: 1 })).toEqual([shown("one")]);
});

test("the call of a cell that was overwritten is forgotten", () => {
  board.runtimeReady();
  calculate({ A1: 1 });
  board.cellChanged("A1");
  board.calculationDone();
  expect(board.isSettled()).toBe(true);
  afterCalculation();
  expect(sent).toEqual([]);
});

test("a cell that calls two functions keeps the first answer while the second is missing", () => {
  board.runtimeReady();
  board.evaluate(SCORE, [rows(1)], "A1");
  board.calculationDone();
  afterCalculation();
  answer([1, "one"]);
  const both = (): CallState[] => [1, 2].map((value) => board.evaluate(SCORE, [rows(value)], "A1"));
  expect(both()).toEqual([shown("one"), BUSY]);
  board.calculationDone();
  afterCalculation();
  answer([2, "two"]);
  expect(both()).toEqual([shown("one"), shown("two")]);
});

test("a preview in the formula bar shows what is known and asks nothing", () => {
  board.runtimeReady();
  expect(board.evaluate(SCORE, [rows(1)], null)).toEqual(BUSY);
  afterCalculation();
  expect(sent).toEqual([]);
});

test("a page that loads again gets the unanswered calls again, and its old answers count no more", () => {
  board.runtimeReady();
  calculate({ A1: 1 });
  afterCalculation();
  board.runtimeLost();
  answer([1, "from the page before"]);
  expect(recalculated).toEqual([]);
  board.setAssociated(["SCORE"]);
  board.runtimeReady();
  afterCalculation();
  expect(messages()[1]).toMatchObject({ invocationId: 2, parameterValues: [[[1]]] });
  answer([2, "one"]);
  expect(recalculated).toEqual([["A1"]]);
});

test("a function without code is an error that says what is missing", () => {
  board.setAssociated([]);
  board.runtimeReady();
  calculate({ A1: 1 });
  afterCalculation();
  expect(sent).toEqual([]);
  expect(recalculated).toEqual([["A1"]]);
  const [state] = calculate({ A1: 1 });
  expect(state).toMatchObject({ result: [[{ error: { code: "#NAME?" } }]] });
  expect(JSON.stringify(state)).toContain('CustomFunctions.associate(\\"SCORE\\"');
});

test("a full calculation asks everything again", () => {
  board.runtimeReady();
  calculate({ A1: 1 });
  afterCalculation();
  answer([1, "one"]);
  calculate({ A1: 1 });
  board.forgetAll();
  expect(calculate({ A1: 1 })).toEqual([BUSY]);
});

test("a cancelable call that nobody waits for any more is cancelled", () => {
  board.runtimeReady();
  const cancelable = { ...SCORE, isCancelable: true };
  calculate({ A1: 1 }, cancelable);
  afterCalculation();
  calculate({ A1: 2 }, cancelable);
  expect(sent[1]).toEqual([{ messageCategory: 1, messageType: 1001, message: { invocationId: 1 } }]);
});

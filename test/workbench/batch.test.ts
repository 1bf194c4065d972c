import { runBatch } from "../../workbench/host/batch";
import { EventRegistrations } from "../../workbench/host/eventRegistrations";
import { FaultInjector } from "../../workbench/host/faults";
import { KeptReferences } from "../../workbench/host/keptReferences";
import { openContext } from "../../workbench/host/openContext";
import type { BatchAnswer, BatchBody } from "../../workbench/host/wire";
import { lenient } from "../../workbench/host/strictness";
import { WorkbookStore } from "../../workbench/host/workbookStore";
import { FakeGrid } from "./support/fakeGrid";

/** Batches as they stand on the wire, for what the client library would never send or hides from its user. */
const WORKBOOK = { Id: 1, ObjectPathType: 1, Name: "" };
const WORKSHEETS = { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
const SHEET = {
  Id: 3,
  ObjectPathType: 5,
  Name: "",
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: ["สรุป"] },
};
const RANGE = {
  Id: 4,
  ObjectPathType: 3,
  Name: "GetRange",
  ParentObjectPathId: 3,
  ArgumentInfo: { Arguments: ["A1:B1"] },
};
const PATHS = { 1: WORKBOOK, 2: WORKSHEETS, 3: SHEET, 4: RANGE };

/** Kept from one batch to the next, as the host keeps them. */
const references = new KeptReferences();

function run(body: Partial<BatchBody>): BatchAnswer {
  const host = openContext({
    grid: new FakeGrid("สรุป"),
    store: new WorkbookStore(),
    events: new EventRegistrations(),
    references,
    customFunctions: { runtimeReady: () => undefined, setResults: () => undefined },
    strictness: lenient,
    newId: () => "id",
  });
  return runBatch({ Actions: [], ObjectPaths: PATHS, ...body }, host, new FaultInjector());
}

function action(ActionType: number, ObjectPathId: number, more: object = {}): BatchBody["Actions"][number] {
  return { Id: 10, ActionType, Name: "", ObjectPathId, ...more };
}

describe("the answer to an instantiation", () => {
  test("tells the id of a sheet, by which the client finds its events", () => {
    expect(run({ Actions: [action(1, 3)] }).Results).toEqual([{ ActionId: 10, Value: { Id: "id-สรุป" } }]);
  });

  test("tells a reference to a range where the client wishes to keep it", () => {
    const kept = run({ AutoKeepReference: true, Actions: [action(1, 4)] });
    expect(kept.Results[0]?.Value).toHaveProperty("_ReferenceId");
    const passing = run({ Actions: [action(1, 4)] });
    expect(passing.Results[0]?.Value).toEqual({});
  });

  test("a reference leads back to its range", () => {
    const kept = run({ AutoKeepReference: true, Actions: [action(1, 4)] });
    const { _ReferenceId: reference } = kept.Results[0]?.Value as { _ReferenceId: string };
    const answer = run({
      ObjectPaths: { 4: { Id: 4, ObjectPathType: 6, Name: reference } },
      Actions: [action(2, 4, { QueryInfo: { Select: ["address"] } })],
    });
    expect(answer.Results[0]?.Value).toEqual({ Address: "'สรุป'!A1:B1" });
  });

  test("is null for a null object and for everything under it", () => {
    const missing = {
      Id: 5,
      ObjectPathType: 3,
      Name: "GetItemOrNullObject",
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: ["ไม่มี"] },
    };
    const below = { ...RANGE, Id: 6, ParentObjectPathId: 5 };
    const answer = run({
      ObjectPaths: { ...PATHS, 5: missing, 6: below },
      Actions: [action(1, 5), action(1, 6), action(2, 6, { QueryInfo: { Select: ["values"] } })],
    });
    expect(answer.Results.map(({ Value }) => Value)).toEqual([null, null, null]);
  });
});

describe("a query", () => {
  test("of a collection gives its items, from Skip on and at most Top of them", () => {
    const host = run({
      Actions: [
        action(3, 2, { Name: "Add", ArgumentInfo: { Arguments: ["ก"] } }),
        action(3, 2, { Name: "Add", ArgumentInfo: { Arguments: ["ข"] } }),
        action(2, 2, { QueryInfo: { Select: ["name"], Skip: 1, Top: 1 } }),
      ],
    });
    expect(host.Results[2]?.Value).toEqual({ _Items: [{ Id: "id-ก", Name: "ก" }] });
  });

  test("without selection gives all plain members", () => {
    const value = run({ Actions: [action(2, 3, { QueryInfo: {} })] }).Results[0]?.Value;
    expect(value).toEqual({
      Gridlines: true,
      Id: "id-สรุป",
      Name: "สรุป",
      Position: 0,
      ShowGridlines: true,
      TabColor: "",
      Visibility: "Visible",
    });
  });
});

describe("an error", () => {
  test("names the action, counted from 0, the member and the place, and comes with the results before it", () => {
    const answer = run({ Actions: [action(1, 3), action(3, 3, { Name: "Copy" }), action(1, 3)] });
    expect(answer.Results).toHaveLength(1);
    expect(answer.Error).toEqual({
      Code: "NotImplemented",
      Message: "The workbench does not offer Worksheet.copy.",
      Location: "Worksheet.copy",
      ActionIndex: 1,
      HttpStatusCode: 400,
    });
  });

  test.each([
    ["an object path that is not in the batch", action(1, 99), "InvalidObjectPath"],
    ["an action type the host does not know", action(8, 3), "NotImplemented"],
    ["an inherited member of every JavaScript object", action(3, 3, { Name: "ToString" }), "NotImplemented"],
  ])("answers %s", (_what, wrong, code) => {
    expect(run({ Actions: [wrong] }).Error?.Code).toBe(code);
  });

  test("of a service the host does not have names it", () => {
    const service = { Id: 7, ObjectPathType: 2, Name: "Microsoft.ExcelServices.InternalTest" };
    const answer = run({ ObjectPaths: { 7: service }, Actions: [action(1, 7)] });
    expect(answer.Error?.Message).toContain("Microsoft.ExcelServices.InternalTest");
  });
});

test("traces are answered by their ids, or the client never registers the handlers that wait for them", () => {
  expect(run({ Actions: [action(5, 0, { Id: 21 })] }).TraceIds).toEqual([21]);
});

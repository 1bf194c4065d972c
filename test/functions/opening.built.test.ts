import { builtInPacks } from "../../src/pack/builtIn";
import type { Pack } from "../../src/pack/schema";
import type { Session } from "../../src/session/session";
import { openBuiltFunctions } from "./support/builtFunctions";

/** Clauses 1 to 7 done and 8 not: 3 marks as printed in the 2567 manual, indicator 3. */
const allButTheLast = Array.from({ length: 8 }, (_unused, index) => [index < 7 ? "✓" : ""]);

/** The 2567 pack as somebody's workbook may carry it: the same, but that state is worth 2 marks. */
function stricterPack(): Pack {
  const printed = JSON.stringify(builtInPacks.find(({ id }) => id === "lpa-2567"));
  const changed = printed.replace(/"score":3(,"when":"1-7, not 8")/, '"score":2$1');
  expect(changed).not.toBe(printed);
  return JSON.parse(changed) as Pack;
}

/** The built functions beside Office, as in Excel's shared runtime. */
function openBesideOffice(): { readonly score: () => unknown; readonly session: Session } {
  const { call, session } = openBuiltFunctions({ Office: {} });
  return { score: () => call("SCORE", 3, allButTheLast), session };
}

test("beside Office a call waits until the workbook's packs are read, and is answered from them", async () => {
  const { score, session } = openBesideOffice();
  const waiting = score();
  expect(waiting).toHaveProperty("then");
  session.use([stricterPack()], "lpa-2567");
  expect(await waiting).toBe(2);
  expect(score()).toBe(2);
});

test("a workbook without a pack is scored by the built-in one", async () => {
  const { score, session } = openBesideOffice();
  const waiting = score();
  session.use([], null);
  expect(await waiting).toBe(3);
});

test("a pack in use that could not be opened gives #N/A, never another pack's score", () => {
  const { score, session } = openBesideOffice();
  session.use([], "someone-elses-pack");
  expect(score()).toMatch(/^#N\/A .*someone-elses-pack/);
});

test("changing the workbook's pack changes the next answer", () => {
  const { score, session } = openBesideOffice();
  session.use([], null);
  expect(score()).toBe(3);
  session.use([stricterPack()], null);
  expect(score()).toBe(2);
});

test("a pack that the workbook lost gives #N/A with what to do, and the built-in one of its id does not answer", () => {
  const { score, session } = openBesideOffice();
  session.use([], "lpa-2567", ["lpa-2567"]);
  expect(score()).toMatch(/^#N\/A .*lpa-2567.*หายไป.*แท็บ ชุดเกณฑ์/);
});

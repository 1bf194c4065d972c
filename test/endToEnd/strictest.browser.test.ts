import { openWorkbench, type OpenWorkbench } from "../support/browser";
import { newcomersMeeting } from "./support/newcomersMeeting";

/** With all at once that Excel does at some times only; `npm run test:every` goes every way from end to end in it. */
let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench({ query: "?blank&strict", viewport: { width: 1280, height: 800 } });
});

afterAll(() => workbench.close());

test("a newcomer's first meeting is held in Excel at its strictest", async () => {
  await newcomersMeeting(workbench);
});

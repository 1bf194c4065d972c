import { openWorkbench, type OpenWorkbench } from "../support/browser";
import { newcomersMeeting } from "./support/newcomersMeeting";

/** The shortest way of a newcomer, by pointer and keyboard only: an empty workbook, a template, a meeting, its minutes. */
let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench({ query: "?blank", viewport: { width: 1280, height: 800 } });
});

afterAll(() => workbench.close());

test("from an empty workbook to a finished meeting in fewer than ten clicks", async () => {
  await newcomersMeeting(workbench);
});

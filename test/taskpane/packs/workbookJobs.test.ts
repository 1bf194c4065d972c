import { choosePackJob, recalculateJob, type JobShell } from "../../../src/taskpane/packs/workbookJobs";
import { createJobs } from "../../../src/taskpane/jobs/jobs";
import { paneTexts } from "../../../src/texts/pane/paneTexts";
import { fill } from "../../../src/texts/texts";
import { openExcel } from "../../workbook/excel/support/openExcel";
import { packOf } from "../../workbook/support/example";

function shellWith(reopenPacks: () => Promise<void>): JobShell {
  return { texts: paneTexts.th, say: fill, language: "th", reopenPacks };
}

test("a chosen pack is in the workbook, and formulas and pane follow", async () => {
  const { host } = openExcel("งาน");
  const reopen = jest.fn(() => Promise.resolve());
  const jobs = createJobs(String);
  await jobs.run(choosePackJob(shellWith(reopen), packOf("lpa-2563")));
  expect(jobs.state.get()).toMatchObject({ kind: "done" });
  expect(reopen).toHaveBeenCalledTimes(1);
  expect(host.store.settings.get("lpa.pack")).toMatchObject({ id: "lpa-2563" });
});

test("where the workbook can't be read again, what was done is said to be done, with what to do", async () => {
  openExcel("งาน");
  const jobs = createJobs(String);
  await jobs.run(
    choosePackJob(
      shellWith(() => Promise.reject(new Error("offline"))),
      packOf("lpa-2563"),
    ),
  );
  const state = jobs.state.get();
  expect(state.kind).toBe("done");
  expect(state).toMatchObject({ message: expect.stringMatching(/offline.*คำนวณใหม่/) as string });
});

test("recalculating that fails says that cells are as they were, and can be tried again", async () => {
  const jobs = createJobs(String);
  await jobs.run(recalculateJob(shellWith(() => Promise.reject(new Error("offline")))));
  expect(jobs.state.get()).toMatchObject({
    kind: "failed",
    message: expect.stringContaining("ค่าในเซลล์ยังเป็นค่าเดิม") as string,
  });
});

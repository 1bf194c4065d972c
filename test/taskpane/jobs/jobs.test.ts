import { createJobs, type Job, type JobEnd } from "../../../src/taskpane/jobs/jobs";

const done: JobEnd = { kind: "done", message: "เสร็จแล้ว" };

function job(work: Job["work"], canBeCancelled = true): Job {
  return { title: "สร้างเวิร์กบุ๊ก", canBeCancelled, work, failure: (problem) => `ไม่สำเร็จ: ${problem}` };
}

const newJobs = (): ReturnType<typeof createJobs> => createJobs((problem) => `ทำต่อไม่ได้: ${problem}`);

test("a job shows how far it is, and then how it ended", async () => {
  const jobs = newJobs();
  const shown: unknown[] = [];
  jobs.state.follow(() => {
    const state = jobs.state.get();
    shown.push(state.kind === "working" ? state.part : state.kind);
  });
  await jobs.run(
    job(({ progress }) => {
      progress(0.5);
      progress(1);
      return Promise.resolve(done);
    }),
  );
  expect(shown).toEqual([null, 0.5, 1, "done"]);
});

test("cancelling tells the job, which says what became of it", async () => {
  const jobs = newJobs();
  const running = jobs.run(
    job(
      ({ signal }) =>
        new Promise((resolve) => {
          signal.addEventListener("abort", () => {
            resolve({ kind: "cancelled", message: "เวิร์กบุ๊กเหมือนเดิม" });
          });
        }),
    ),
  );
  const state = jobs.state.get();
  if (state.kind === "working") state.cancel?.();
  await running;
  expect(jobs.state.get()).toEqual({ kind: "cancelled", message: "เวิร์กบุ๊กเหมือนเดิม" });
});

test("a job that must not be stopped offers no cancelling", () => {
  const jobs = newJobs();
  void jobs.run(job(() => new Promise(() => undefined), false));
  expect(jobs.state.get()).toMatchObject({ kind: "working", cancel: null });
});

test("only one job works at a time", async () => {
  const jobs = newJobs();
  const second = jest.fn(() => Promise.resolve(done));
  let finish = (): void => undefined;
  const first = jobs.run(
    job(
      () =>
        new Promise((resolve) => {
          finish = () => {
            resolve(done);
          };
        }),
    ),
  );
  await jobs.run(job(second));
  expect(second).not.toHaveBeenCalled();
  finish();
  await first;
});

test("an error that nobody foresaw says so, and the job can be tried again", async () => {
  const jobs = newJobs();
  const work = jest
    .fn<Promise<JobEnd>, []>()
    .mockRejectedValueOnce(new Error("GeneralException"))
    .mockResolvedValue(done);
  await jobs.run(job(work));
  const failed = jobs.state.get();
  expect(failed).toMatchObject({ kind: "failed", message: "ไม่สำเร็จ: GeneralException" });
  if (failed.kind === "failed") failed.retry?.();
  await new Promise(setImmediate);
  expect(jobs.state.get()).toEqual(done);
});

test("what has ended can be dismissed, what works can not", () => {
  const jobs = newJobs();
  jobs.report(new Error("RichApi"));
  expect(jobs.state.get()).toEqual({ kind: "failed", message: "ทำต่อไม่ได้: RichApi", retry: null });
  jobs.dismiss();
  expect(jobs.state.get()).toEqual({ kind: "idle" });
  void jobs.run(job(() => new Promise(() => undefined)));
  jobs.dismiss();
  expect(jobs.state.get().kind).toBe("working");
});

test("a job that has to ask does nothing until somebody agrees, and then goes on", async () => {
  const jobs = newJobs();
  const next = jest.fn(() => Promise.resolve(done));
  const asks: JobEnd = {
    kind: "asks",
    title: "สร้างอีกชุด?",
    message: "มีแม่แบบอยู่แล้ว",
    confirm: "สร้างอีกชุด",
    next: job(next),
  };
  await jobs.run(job(() => Promise.resolve(asks)));
  const state = jobs.state.get();
  expect(state).toMatchObject({ kind: "asking", title: "สร้างอีกชุด?", confirm: "สร้างอีกชุด" });
  expect(next).not.toHaveBeenCalled();
  if (state.kind === "asking") state.goOn();
  await new Promise(setImmediate);
  expect(next).toHaveBeenCalledTimes(1);
  expect(jobs.state.get()).toEqual(done);
});

test("a question that is put aside is gone", async () => {
  const jobs = newJobs();
  const next = job(() => Promise.resolve(done));
  await jobs.run(
    job(() => Promise.resolve({ kind: "asks", title: "?", message: "", confirm: "ตกลง", next })),
  );
  jobs.dismiss();
  expect(jobs.state.get()).toEqual({ kind: "idle" });
});

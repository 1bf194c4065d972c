import { oneAtATime } from "../../../src/taskpane/excel/oneAtATime";

test("a burst of 2,000 wishes runs twice: once at once, once for all that came meanwhile", async () => {
  let runs = 0;
  const run = oneAtATime(async () => {
    runs += 1;
    await new Promise(setImmediate);
  });
  await Promise.all(Array.from({ length: 2000 }, run));
  await new Promise(setImmediate);
  expect(runs).toBe(2);
});

test("after a failed run the next wish runs again", async () => {
  const work = jest.fn<Promise<void>, []>().mockRejectedValueOnce(new Error("busy")).mockResolvedValue();
  const run = oneAtATime(work);
  await expect(run()).rejects.toThrow("busy");
  await run();
  expect(work).toHaveBeenCalledTimes(2);
});

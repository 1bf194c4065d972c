import { problemOf } from "../../workbook/excel/inExcel";
import { provinceWork } from "./provinceWork";
import type { WorkerReply, WorkerAsk } from "./workers";

/** A worker that does the tasks of a province, one message each. */
const work = provinceWork();

self.addEventListener("message", ({ data: { id, name, given } }: MessageEvent<WorkerAsk>) => {
  work(name, given).then(
    (answer) => {
      tell({ kind: "answer", id, answer });
    },
    (thrown: unknown) => {
      tell({ kind: "failed", id, problem: problemOf(thrown) });
    },
  );
});

tell({ kind: "ready" });

function tell(answer: WorkerReply): void {
  self.postMessage(answer);
}

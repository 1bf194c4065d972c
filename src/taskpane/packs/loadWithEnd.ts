/**
 * Loads what a job on the workbook does, together with the words for its end: before anything is done, so that what was done
 * is never told as failed because its words did not come.
 */
export async function loadWithEnd<Work>(work: Promise<Work>): Promise<Work & typeof import("./outcomeEnd")> {
  const [own, end] = await Promise.all([work, import(/* webpackChunkName: "outcome-end" */ "./outcomeEnd")]);
  return { ...own, ...end };
}

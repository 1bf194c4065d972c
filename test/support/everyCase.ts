/** True where a search that takes minutes is to try every case instead of a sample: `npm run test:every`. */
export const everyCase = process.env["EVERY_CASE"] !== undefined;

/**
 * Of cases that cost seconds: the first of so many, the next after those, and on; or all.
 *
 * @param from Begins with this one instead, so that suites with the same cases try others of them.
 */
export function sampleOf<Case>(cases: readonly Case[], ofEvery: number, from = 0): readonly Case[] {
  return everyCase ? cases : cases.filter((_, index) => index % ofEvery === from);
}

/** For fast-check: how often a property is tried, or one of so many times. */
export function runsOf(all: number, ofEvery: number): { readonly numRuns: number } {
  return { numRuns: everyCase ? all : Math.ceil(all / ofEvery) };
}

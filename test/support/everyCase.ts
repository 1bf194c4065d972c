/** True where a search that takes minutes is to try every case instead of a sample: `npm run test:every`. */
export const everyCase = process.env["EVERY_CASE"] !== undefined;

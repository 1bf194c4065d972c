// Run by `npm run test:libreoffice`, apart from `npm test`, because it needs LibreOffice.
import { askable, canaryOf, differences, type Case } from "../support/case";
import { casesOfPack } from "../support/indicatorCases";
import { checkCopies } from "./copies";
import { calculate, NotRecalculated, trustSavedResults } from "../support/libreOffice";
import { allPacks } from "../support/packs";
import { randomCases } from "../support/randomCases";

/** LibreOffice keeps TRUE as the number 1, and takes it where a number belongs. */
const lacks = ["booleansAreNoNumbers"] as const;

const mostShown = 20;

/** What LibreOffice shows other than the engine does, and what of that the check should have noticed and did not. */
async function findTroubles(cases: readonly Case[]): Promise<readonly string[]> {
  const shown = await calculate(cases);
  const unnoticed = cases.length - differences(cases.map(canaryOf), shown).length;
  return [
    ...differences(cases, shown),
    ...(unnoticed === 0 ? [] : [`${unnoticed} planted differences were not noticed`]),
  ];
}

/** A profile that believes saved results must be found out, or the check above proves nothing. */
async function findOutTrust(cases: readonly Case[]): Promise<readonly string[]> {
  try {
    await calculate(cases.slice(0, 1), trustSavedResults);
  } catch (thrown) {
    if (thrown instanceof NotRecalculated) return [];
    throw thrown;
  }
  return ["a LibreOffice that did not recalculate was not found out"];
}

async function main(): Promise<void> {
  const packs = allPacks().map(([, pack]) => pack);
  const all = [...packs.flatMap(casesOfPack), ...randomCases()];
  const cases = askable(all, lacks);
  const started = Date.now();
  const copies = await checkCopies(packs);
  const troubles = [...(await findTroubles(cases)), ...(await findOutTrust(cases)), ...copies.differences];
  const seconds = Math.round((Date.now() - started) / 1000);
  for (const trouble of troubles.slice(0, mostShown)) console.error(trouble);
  console.log(
    `${cases.length} formulas and ${copies.formulas} of whole workbooks in LibreOffice, ${seconds} s: ${troubles.length} differences`,
  );
  process.exitCode = troubles.length === 0 ? 0 : 1;
}

void main();

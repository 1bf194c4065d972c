import { accountLines, packText } from "../carry/accountText";
import { carryYear } from "../carry/carryYear";
import { withLastYear } from "../carry/lastYear";
import { marksMoved } from "../carry/marksMoved";
import { isNewerPack } from "../pack/age";
import { contentHash } from "../pack/identity/hashes";
import type { Pack } from "../pack/schema";
import { carryTexts } from "../texts/carryTexts";
import { fill } from "../texts/texts";
import type { Filled } from "../workbook/copy/copyWithoutAddIn";
import type { YearRead } from "../workbook/read/readYear";
import type { Request } from "./request";

/** Whether a filled workbook is to be taken to another pack than its own. */
export function isForAnother(year: YearRead, given: Pack | null): given is Pack {
  if (given === null) return false;
  return contentHash(given) !== contentHash(year.pack) || readByAnother(year) !== null;
}

/** Why it is not taken there, a line each; none where it is. */
export function whyNotCarried({ language, flags }: Request, year: YearRead, to: Pack): readonly string[] {
  const t = carryTexts[language];
  const lost = readByAnother(year);
  if (lost) return [fill(t.packLost, { own: `${lost.id} ${lost.version}` })];
  if (!isNewerPack(year.pack, to) || flags.on.has("force")) return [];
  const named = { own: packText(t, year.pack), given: packText(t, to) };
  return [fill(t.olderPack, named), t.forceOlder];
}

/** A workbook that lost its pack says nothing to one of another name: what its cells ask is not known. */
function readByAnother({ issues }: YearRead): { readonly id: string; readonly version: string } | null {
  for (const issue of issues)
    if (issue.code === "packOther" && issue.values.pack.id !== issue.values.used.id) return issue.values.pack;
  return null;
}

/** The workbook as the newer pack has it, and what became of everything that was entered. */
export function carryFilled(
  { language }: Request,
  year: YearRead,
  to: Pack,
): { readonly filled: Filled; readonly told: { readonly lines: readonly string[]; readonly data: object } } {
  const carried = withLastYear(carryYear(year, to), year);
  const marks = marksMoved(year, carried);
  const { older, now, accepted, moves } = marks;
  const [before, after, ifAccepted] = [older, now, accepted].map(({ total }) => ({
    mark: total.mark,
    percent: total.percent,
  }));
  return {
    filled: carried,
    told: {
      lines: accountLines(language, year.pack, carried, marks),
      data: {
        from: named(year.pack),
        to: named(to),
        ...{ account: carried.account, review: carried.review },
        marks: { before, after, ifAccepted, moves },
      },
    },
  };
}

function named({ id, version }: Pack): object {
  return { id, version };
}

import { isLaterVersion } from "../../pack/laterVersion";
import type { Indicator } from "../../pack/schema";
import type { EntryTrouble } from "../../workbook/read/entryTroubles";
import type { CheckSubject } from "../finding";
import { rule } from "../rule";
import { aboutArea, aboutWorkbook, type CheckedYear } from "../yearToCheck";

/** What the reader could not count, or waits for. */
export const unreadableEntry = rule("unreadableEntry", "error", (year) =>
  year.troubles.map(({ of, entry, issue, cell }) => ({
    subject: subjectOf({ of, entry }, year),
    place: { of: "cell", cell },
    values: { entry, issue },
  })),
);

function subjectOf({ of, entry }: Pick<EntryTrouble, "of" | "entry">, year: CheckedYear): CheckSubject {
  if (of.kind === "area") return aboutArea(of.area);
  return { ...aboutIndicator(of.indicator, year), clause: entry.of === "clause" ? entry.clause : null };
}

function aboutIndicator({ key }: Pick<Indicator, "key">, { indicators }: CheckedYear): CheckSubject {
  return indicators.find(({ indicator }) => indicator.key === key)?.subject ?? aboutWorkbook;
}

/** What the workbook lacks; whether its marks differ is told mark by mark. */
export const unreadableWorkbook = rule("unreadableWorkbook", "error", (year) =>
  year.issues
    .filter(({ code }) => code !== "totalDiffers")
    .map((issue) => {
      const { values } = issue;
      const cell = "cell" in values ? values.cell : null;
      const entry = "entry" in values ? values.entry : null;
      const subject =
        entry === null
          ? aboutWorkbook
          : entry.of === "area"
            ? aboutArea({ id: entry.area })
            : { ...aboutIndicator(entry, year), clause: entry.of === "clause" ? entry.clause : null };
      return {
        subject,
        place: { of: "cell", cell: typeof cell === "object" ? cell : null },
        values: { issue },
      };
    }),
);

/** The workbook says another year than its pack. */
export const packOfOtherYear = rule("packOfOtherYear", "error", ({ settings: { year: written }, pack }) =>
  written === "" || written === String(pack.year)
    ? []
    : [
        {
          subject: aboutWorkbook,
          place: { of: "book", cell: "YEAR" },
          values: { written, year: pack.year },
        },
      ],
);

/** The pack inside is an earlier version than the one that comes with the add-in. */
export const packOlder = rule("packOlder", "warning", ({ pack: { id, version: used }, builtIn }) => {
  const newest = builtIn.find((one) => one.id === id)?.version;
  return newest !== undefined && isLaterVersion(newest, used)
    ? [
        {
          subject: aboutWorkbook,
          place: { of: "book", cell: "PACK_VERSION" },
          values: { id, used, builtIn: newest },
        },
      ]
    : [];
});

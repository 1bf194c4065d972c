import executive2563 from "../../packs/executive-2563.json";
import type { Pack } from "./schema";

/**
 * What two letters of 2564 say of the assessment of local executives: in 2563 they assessed themselves on nine issues, of
 * which the letters name the first and the last; from then on LPA stands for it, and three tasks are asked of every LAO.
 */
const pack: Pack = executive2563;

/** "จำนวน ๙ ประเด็น ตั้งแต่ประเด็นที่ ๑ … ประเด็นที่ ๙ …" */
const issueCount = 9;

export type ExecutiveLine =
  | {
      readonly kind: "issue";
      /** Its own number, which nothing else of the two lists has: 1–9. */
      readonly id: string;
      /** Null where the letters give none. */
      readonly title: string | null;
    }
  | {
      readonly kind: "task";
      /** 2.1.1 is the first clause of the first task. */
      readonly id: string;
      /** 1–3, as the letters number them. */
      readonly task: number;
      readonly clause: string;
      /** In the words of the letter. */
      readonly text: string;
    };

/** In the letters' order: the nine issues, then what is asked in each task. */
export const executiveLines: readonly ExecutiveLine[] = [...issues(), ...tasks()];

/** Whether the pack is the executives' own, whose template asks for all of it already. */
export function isOfExecutives({ id }: Pick<Pack, "id">): boolean {
  return id === pack.id;
}

function issues(): readonly ExecutiveLine[] {
  const named = new Map(indicatorsOf(0).map(({ id, title }) => [id, title]));
  return Array.from({ length: issueCount }, (_, index): ExecutiveLine => {
    const id = String(index + 1);
    return { kind: "issue", id, title: named.get(id) ?? null };
  });
}

function tasks(): readonly ExecutiveLine[] {
  return indicatorsOf(1).flatMap(({ id, clauses }, index) =>
    clauses.map((clause): ExecutiveLine => ({
      kind: "task",
      id: `${id}.${clause.id}`,
      task: index + 1,
      clause: clause.id,
      text: clause.text,
    })),
  );
}

function indicatorsOf(area: number): Pack["areas"][number]["units"][number]["indicators"] {
  return pack.areas[area]?.units.flatMap(({ indicators }) => indicators) ?? [];
}

import { toThaiDigits } from "../../text/thaiDigits";
import { TagReader, type XmlPart } from "../../xlsx/tagReader";

/** How one level of a list is numbered. */
interface NumberLevel {
  start: number;
  /** Word's name of the kind: decimal, thaiNumbers, bullet, … */
  kind: string;
  /** "%1." */
  pattern: string;
}

/** A list as paragraphs name it. */
export interface Numbering {
  /** Lists of one kind count on together. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, NumberLevel>;
}

/** Which list a paragraph belongs to, and how deep. */
export interface NumberPlace {
  readonly id: string;
  readonly level: number;
}

/** The lists of a document, by the names that paragraphs use. */
export function readNumbering(part: XmlPart): ReadonlyMap<string, Numbering> {
  const kinds = new Map<string, Map<number, NumberLevel>>();
  const lists = new Map<string, Numbering>();
  const tags = new TagReader(part, "numbering");
  let [kind, list, level] = ["", "", 0];
  while (tags.next()) {
    if (tags.isEnd) continue;
    const value = tags.attribute("val") ?? "";
    const open = kinds.get(kind)?.get(level);
    switch (tags.name) {
      case "abstractNum":
        kind = tags.attribute("abstractNumId") ?? "";
        kinds.set(kind, new Map());
        break;
      case "lvl":
        level = Number(tags.attribute("ilvl") ?? 0);
        kinds.get(kind)?.set(level, { start: 1, kind: "decimal", pattern: "" });
        break;
      case "start":
        if (open) open.start = Number(value);
        break;
      case "numFmt":
        if (open) open.kind = value;
        break;
      case "lvlText":
        if (open) open.pattern = value;
        break;
      case "num":
        list = tags.attribute("numId") ?? "";
        kind = "";
        break;
      case "abstractNumId":
        lists.set(list, { counter: `kind ${value}`, levels: kinds.get(value) ?? new Map() });
        break;
      case "startOverride":
        restart(lists, list);
        break;
    }
  }
  return lists;
}

/** A list that begins anew counts by itself. */
function restart(lists: Map<string, Numbering>, list: string): void {
  const known = lists.get(list);
  if (known) lists.set(list, { ...known, counter: `list ${list}` });
}

/** The styles that number their paragraphs. */
export function readNumberedStyles(part: XmlPart): ReadonlyMap<string, NumberPlace> {
  const styles = new Map<string, NumberPlace>();
  const tags = new TagReader(part, "styles");
  let [style, level] = ["", 0];
  while (tags.next()) {
    if (tags.isEnd) continue;
    if (tags.name === "style") [style, level] = [tags.attribute("styleId") ?? "", 0];
    else if (tags.name === "ilvl") level = Number(tags.attribute("val") ?? 0);
    else if (tags.name === "numId" && style !== "")
      styles.set(style, { id: tags.attribute("val") ?? "", level });
  }
  return styles;
}

/** Counts the paragraphs of lists, as Word does when it shows them. */
export class WordCounters {
  private readonly counts = new Map<string, Map<number, number>>();

  constructor(private readonly lists: ReadonlyMap<string, Numbering>) {}

  /** The number in front of the list's next paragraph; empty for a bullet, null where it can't be told. */
  next({ id, level }: NumberPlace): string | null {
    const list = this.lists.get(id);
    const own = list?.levels.get(level);
    if (!list || !own) return null;
    const counts = this.counts.get(list.counter) ?? new Map<number, number>();
    this.counts.set(list.counter, counts);
    counts.set(level, (counts.get(level) ?? own.start - 1) + 1);
    for (const deeper of [...counts.keys()]) if (deeper > level) counts.delete(deeper);
    if (own.kind === "bullet" || own.kind === "none") return "";
    return shown(own.pattern, list, counts);
  }
}

function shown(pattern: string, { levels }: Numbering, counts: ReadonlyMap<number, number>): string | null {
  const kinds = [...pattern.matchAll(/%(\d)/g)].map(([, place]) => levels.get(Number(place) - 1)?.kind ?? "");
  if (kinds.length === 0 || kinds.some((kind) => kind !== "decimal" && kind !== "thaiNumbers")) return null;
  return pattern.replace(/%(\d)/g, (_, place: string) => {
    const level = Number(place) - 1;
    const count = String(counts.get(level) ?? levels.get(level)?.start ?? 1);
    return levels.get(level)?.kind === "thaiNumbers" ? toThaiDigits(count) : count;
  });
}

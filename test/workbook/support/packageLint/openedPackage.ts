import path from "node:path";
import { parseXml, select, type XmlElement } from "../../../manifest/xmlElement";
import { xmlFault } from "./xmlFault";

/** The parts of an .xlsx by name, XML ones as text. */
export type Parts = Readonly<Record<string, string>>;

export interface Relationship {
  readonly id: string;
  /** The end of the type's address: "worksheet", "styles" … */
  readonly kind: string;
  /** The part's name; null where it leads out of the package. */
  readonly target: string | null;
}

/** A part as it reads. */
export type ReadXml =
  { readonly tree: XmlElement; readonly fault: null } | { readonly tree: null; readonly fault: string };

/** By their texts: a part is read once, in however many packages it is and however many checks look at it. */
const read = new Map<string, ReadXml>();

export function readXml(text: string): ReadXml {
  const known = read.get(text);
  if (known) return known;
  const fault = xmlFault(text);
  const result: ReadXml = fault === null ? { tree: parseXml(text), fault } : { tree: null, fault };
  read.set(text, result);
  return result;
}

export class OpenedPackage {
  constructor(readonly parts: Parts) {}

  get names(): readonly string[] {
    return Object.keys(this.parts);
  }

  text(name: string): string {
    return this.parts[name] ?? "";
  }

  /** Null where the part is not there or no XML, which is a fault of its own. */
  tree(name: string): XmlElement | null {
    const xml = this.parts[name];
    return xml === undefined ? null : readXml(xml).tree;
  }

  /** Those of a part, or of the package for "". */
  relationships(part: string): readonly Relationship[] {
    const folder = path.posix.dirname(part);
    const rels = this.tree(path.posix.join(folder, "_rels", `${path.posix.basename(part)}.rels`));
    return (rels ? select(rels, "Relationship") : []).map(({ attributes }) => ({
      id: attributes["Id"] ?? "",
      kind: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
      target: attributes["TargetMode"] === "External" ? null : targetFrom(folder, attributes["Target"] ?? ""),
    }));
  }

  /** Parts that another one names as being of a kind, in the order in which it names them. */
  related(part: string, kind: string): readonly string[] {
    return this.relationships(part)
      .filter((one) => one.kind === kind)
      .flatMap(({ target }) => (target === null ? [] : [target]));
  }
}

function targetFrom(folder: string, target: string): string {
  return target.startsWith("/") ? target.slice(1) : path.posix.normalize(path.posix.join(folder, target));
}

export const workbookPart = "xl/workbook.xml";

import type { FileParts } from "./fileParts";
import { TagReader } from "./tagReader";
import { readRelationships } from "./workbookParts";
import { UnsoundXlsx } from "./xlsxIssue";

/**
 * When the workbook's own properties say that it was last saved, in ISO 8601, UTC. Null where they do not say it, or not as a
 * day and time: programs need not write them.
 */
export function lastSaved(parts: FileParts): string | null {
  const root = readRelationships(parts.needed("_rels/.rels"), "");
  const place = root.find(({ type }) => type === "core-properties")?.target;
  const said = place === undefined ? null : modifiedIn(parts, place);
  const day = said === null ? NaN : Date.parse(/(?:Z|[+-]\d{2}:\d{2})$/.test(said) ? said : `${said}Z`);
  return Number.isNaN(day) ? null : new Date(day).toISOString();
}

function modifiedIn(parts: FileParts, place: string): string | null {
  try {
    const part = parts.find(place);
    const reader = part && new TagReader(part);
    while (reader?.next() === true)
      if (reader.name === "modified" && reader.isEnd) return reader.textBefore().trim();
    return null;
  } catch (thrown) {
    if (thrown instanceof UnsoundXlsx) return null;
    throw thrown;
  }
}

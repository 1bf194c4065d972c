import { plainText } from "../text/plainText";

/** The six types of local administrative organization (LAO), by the code used in packs. */
export const laoTypes = ["PAO", "CITY", "TOWN", "SUBDISTRICT", "SAO", "PATTAYA"] as const;

export type LaoType = (typeof laoTypes)[number];

/** The abbreviation officers use for each type; the papers print these. */
export const laoAbbreviations: Readonly<Record<LaoType, string>> = {
  PAO: "อบจ.",
  CITY: "ทน.",
  TOWN: "ทม.",
  SUBDISTRICT: "ทต.",
  SAO: "อบต.",
  PATTAYA: "เมืองพัทยา",
};

const fullNames: Readonly<Record<LaoType, string>> = {
  PAO: "องค์การบริหารส่วนจังหวัด",
  CITY: "เทศบาลนคร",
  TOWN: "เทศบาลเมือง",
  SUBDISTRICT: "เทศบาลตำบล",
  SAO: "องค์การบริหารส่วนตำบล",
  PATTAYA: "เมืองพัทยา",
};

const byWord = new Map<string, LaoType>(
  laoTypes.flatMap((type) => [
    [plain(type), type],
    [plain(laoAbbreviations[type]), type],
    [plain(fullNames[type]), type],
  ]),
);

/** The type that an officer's word names (abbreviation with or without its dot, full name, or code), or null. */
export function findLaoType(word: string): LaoType | null {
  return byWord.get(plain(word)) ?? null;
}

/** "อบต.", "อ.บ.ต." or "อบต " in front of a name; without stop or blank the letters may belong to another word. */
function abbreviated(type: LaoType): RegExp {
  const letters = plain(laoAbbreviations[type]);
  return new RegExp(`^${Array.from(letters).join("\\.? ?")}(?:\\.| )`);
}

const beginnings = laoTypes.map((type) => ({ type, full: plain(fullNames[type]), short: abbreviated(type) }));

/** The type that an organization's name begins with ("อบต.ตัวอย่าง", "สำนักงานเทศบาลนครตัวอย่าง"), or null. */
export function laoTypeOfName(name: string): LaoType | null {
  const written = withoutOffice(name);
  const letters = plain(written);
  const found = beginnings.find(({ full, short }) => letters.startsWith(full) || short.test(written));
  return found?.type ?? null;
}

/** A name in plain text without the type that it begins with; one that is nothing but its type, as เมืองพัทยา, stays. */
export function nameWithoutType(name: string): string {
  const written = withoutOffice(name);
  const letters = plain(written);
  const full = beginnings.find((one) => letters.startsWith(one.full) && letters !== one.full)?.full;
  if (full !== undefined) return letters.slice(full.length);
  const short = beginnings.find((one) => one.short.test(written))?.short;
  return (short ? written.replace(short, "") : written).trim();
}

function withoutOffice(name: string): string {
  return plainText(name).replace(/^(?:สำนักงาน|ที่ทำการ) ?/, "");
}

/**
 * An organization's name as papers print it, its type written out: "อบต.ไสไทย" is องค์การบริหารส่วนตำบลไสไทย. A name that says
 * no type gets its own in front; blank stays blank.
 */
export function fullLaoName(name: string, type: LaoType): string {
  const typed = name.trim();
  if (typed === "") return "";
  for (const { type: named, short } of beginnings) {
    const rest = typed.replace(short, "");
    if (rest !== typed) return `${fullNames[named]}${rest.trim()}`;
  }
  return laoTypeOfName(typed) === null ? `${fullNames[type]}${typed}` : typed;
}

function plain(word: string): string {
  return plainText(word).replace(/[\s.]/g, "");
}

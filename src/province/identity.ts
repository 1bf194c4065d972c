import type { Lao } from "../answers/lao";
import { laoTypeOfName, nameWithoutType, type LaoType } from "../pack/laoType";
import { plainText } from "../text/plainText";
import { grouped } from "./order";

/** An organization as somebody names it; what was not said is null. */
export interface NamedLao {
  readonly name: string;
  readonly type: LaoType | null;
  readonly district: string | null;
}

/** The name without its type, blanks and stops, however it was typed: “อบต. ไสไทย” and “องค์การบริหารส่วนตำบลไสไทย” are one. */
export function bareName(name: string): string {
  return nameWithoutType(name).replace(/[\s.]/g, "");
}

/** A place's name without the word for what it is: “อำเภอเมืองกระบี่” and “อ.เมืองกระบี่” are “เมืองกระบี่”. */
export function barePlace(place: string): string {
  return plainText(place)
    .replace(/^(?:อำเภอ|จังหวัด|อ\.|จ\.)/, "")
    .replace(/[\s.]/g, "");
}

/** The type said, else that with which the name begins. */
function typeOf({ name, type }: Pick<NamedLao, "name" | "type">): LaoType | null {
  return type ?? laoTypeOfName(name);
}

/**
 * Results of one organization together. Two of one name and type are one organization unless both say where they are and the
 * places differ: several districts have a หนองบัว. Which is which follows from all of them, whatever their order.
 */
export function byOrganization<Item extends { readonly lao: Lao }>(
  items: readonly Item[],
): readonly (readonly Item[])[] {
  const sameName = grouped(items, ({ lao }) => `${lao.type}|${bareName(lao.name)}`);
  return [...sameName.values()].flatMap((group) => {
    const province = onlyOne(group.map(({ lao }) => barePlace(lao.province)));
    const district = onlyOne(group.map(({ lao }) => barePlace(lao.district ?? "")));
    const placed = grouped(group, ({ lao }) =>
      [barePlace(lao.province) || province, barePlace(lao.district ?? "") || district].join("|"),
    );
    return [...placed.values()];
  });
}

/** Of organizations of one name and type those that do not say their district, so that they may be one of the others. */
export function unplacedOf<Item extends { readonly lao: Lao }>(
  organizations: readonly Item[],
): readonly Item[] {
  return [...grouped(organizations, ({ lao }) => `${lao.type}|${bareName(lao.name)}`).values()].flatMap(
    (group) => (group.length > 1 ? group.filter(({ lao }) => barePlace(lao.district ?? "") === "") : []),
  );
}

/** The only place that is said; "" where none or several are. */
function onlyOne(places: readonly string[]): string {
  const said = [...new Set(places.filter((place) => place !== ""))];
  return said.length === 1 ? (said[0] ?? "") : "";
}

/** Finds among many the ones that a name may mean. */
export function finderIn<Item>(
  items: readonly Item[],
  namedBy: (item: Item) => NamedLao,
): (wanted: NamedLao) => readonly Item[] {
  const sameName = grouped(items, (item) => bareName(namedBy(item).name));
  return (wanted) =>
    (sameName.get(bareName(wanted.name)) ?? []).filter((item) => mayBeSame(namedBy(item), wanted));
}

/** An organization as its own workbook names it. */
export function nameOfLao({ name, type, district }: Lao): NamedLao {
  return { name, type, district: district ?? null };
}

/** Whether two names may mean one organization; what only one of them says does not tell them apart. */
function mayBeSame(one: NamedLao, other: NamedLao): boolean {
  const [ownType, otherType] = [typeOf(one), typeOf(other)];
  const [own, its] = [one, other].map(({ district }) => barePlace(district ?? ""));
  return (
    bareName(one.name) === bareName(other.name) &&
    (ownType === null || otherType === null || ownType === otherType) &&
    (own === "" || its === "" || own === its)
  );
}

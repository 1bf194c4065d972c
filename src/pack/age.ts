import type { Pack } from "./schema";

/** Versions are three numbers: 1.10.0 is later than 1.9.2. */
export function isLaterVersion(version: string, than: string): boolean {
  const [own, other] = [version, than].map((text) => text.split(".").map(Number));
  const difference = (own ?? []).map((part, index) => part - (other?.[index] ?? 0));
  return (difference.find((part) => part !== 0) ?? 0) > 0;
}

/** Whether a pack is for a later year, or a later version of the same. */
export function isNewerPack(
  one: Pick<Pack, "id" | "year" | "version">,
  than: Pick<Pack, "id" | "year" | "version">,
): boolean {
  if (one.year !== than.year) return one.year > than.year;
  return one.id === than.id && isLaterVersion(one.version, than.version);
}

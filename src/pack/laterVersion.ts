/** Whether one version of a pack is later than another; versions are three numbers: 1.10.0 is later than 1.9.2. */
export function isLaterVersion(version: string, than: string): boolean {
  const [own, other] = [version, than].map((text) => text.split(".").map(Number));
  const difference = (own ?? []).map((part, index) => part - (other?.[index] ?? 0));
  return (difference.find((part) => part !== 0) ?? 0) > 0;
}

/** The first 8 digits: enough for a person to tell two versions apart, not to trust. Apart from the hashing, which is large. */
export function shortHash(hexHash: string): string {
  return hexHash.slice(0, 8);
}

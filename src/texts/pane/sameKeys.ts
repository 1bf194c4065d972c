/** Thai names the texts; every other language has exactly those. */
export type SameKeys<Thai extends Readonly<Record<string, string>>> = Readonly<Record<keyof Thai, string>>;

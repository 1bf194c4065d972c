/** The languages of the add-in. Thai names the texts; every other language has exactly those. */
export type Language = "th" | "en";

/** What another language says: a text for each Thai one. */
export type SameKeys<Thai> = Thai extends string
  ? string
  : { readonly [Key in keyof Thai]: SameKeys<Thai[Key]> };

/** The names of the values that a text takes: `cell` and `pack` of "{cell}: … {pack}". */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What can stand in a text; a list is told with commas. */
export type Sayable = string | number | readonly (string | number)[];

/**
 * The values that a text needs, no fewer and, where they are written out, no more. `as Name`, because a plain `Record`
 * would take any other record for one of its own.
 */
export type ValuesFor<Text extends string> = { readonly [Name in Placeholders<Text> as Name]: Sayable };

/** A text whose words are known; of any other nobody can tell what it names. */
export type Known<Text extends string> = string extends Text ? never : Text;

/**
 * Puts values into a text's `{placeholders}`; values are never read as texts again.
 *
 * @param digits How a number is written.
 */
export function fill<Text extends string>(
  text: Known<Text>,
  values: ValuesFor<Text>,
  digits: (number: string) => string = String,
): string {
  return fillUnchecked(text, values, digits);
}

/** The same for whoever has the types hold text and values together in another way. */
export function fillUnchecked(
  text: string,
  values: Readonly<Record<string, Sayable>>,
  digits: (number: string) => string = String,
): string {
  const told = (value: string | number): string =>
    typeof value === "number" ? digits(String(value)) : value;
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    return typeof value === "object" ? value.map(told).join(", ") : told(value);
  });
}

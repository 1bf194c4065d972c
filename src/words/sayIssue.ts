import { fillUnchecked, type Placeholders, type Sayable } from "../texts/texts";

interface AnyIssue {
  readonly code: string;
  readonly values: object;
}

/** A text, or the parts of one. */
type Wording = string | Readonly<Record<string, string>>;

type PlaceholdersOf<Words extends Wording> = Placeholders<
  Words extends string ? Words : Words[keyof Words] & string
>;

/** The values that can stand in a text as they are. */
type PlainNames<Values> = string extends keyof Values
  ? never
  : { [Name in keyof Values]: Values[Name] extends Sayable ? Name : never }[keyof Values];

/** A text that names a value which its code does not carry is no text: it does not compile. */
type NamingOnly<Texts extends Readonly<Record<string, Wording>>, Found extends AnyIssue, Shared> = {
  readonly [Code in Found["code"]]: Exclude<
    PlaceholdersOf<Texts[Code]>,
    PlainNames<Extract<Found, { readonly code: Code }>["values"]> | Shared
  > extends never
    ? Wording
    : never;
};

/**
 * An issue in the words of its code, with its values as they are.
 *
 * @param shared What the texts of every code may name besides.
 */
export function sayIssue<
  Texts extends Readonly<Record<Found["code"], string>>,
  Found extends AnyIssue,
  Shared extends Readonly<Record<string, Sayable>>,
>(texts: Texts & NamingOnly<Texts, Found, keyof Shared>, { code, values }: Found, shared: Shared): string {
  const text: string = texts[code as Found["code"]];
  return fillUnchecked(text, { ...values, ...shared });
}

/** The same where the words of a code come in parts. */
export function sayPart<
  Part extends string,
  Texts extends Readonly<Record<Found["code"], Readonly<Record<Part, string>>>>,
  Found extends AnyIssue,
>(texts: Texts & NamingOnly<Texts, Found, never>, part: Part, { code, values }: Found): string {
  const text: string = texts[code as Found["code"]][part];
  return fillUnchecked(text, { ...values });
}

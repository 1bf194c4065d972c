import type { Entered } from "../answers/answers";
import { fail, succeed, type Issue, type NoValues, type Outcome } from "../outcome";
import { isBlank, quoteCell } from "../score/cell";

export interface LinkIssueValues {
  /** No address, or one that does not begin with http:// or https://. */
  notALink: { found: string };
  /** More letters than a QR code that a telephone reads off a printed form holds. */
  linkTooLong: { most: number };
  /** It has a name and a password inside, which nobody prints. */
  linkWithPassword: NoValues;
}

export type LinkIssue = Issue<LinkIssueValues>;

const longestLink = 500;

/** The address that a QR code leads to, in ASCII as it is asked for on the net. @returns null where none was entered. */
export function evidenceLink(cell: Entered | undefined): Outcome<string, LinkIssue> | null {
  if (isBlank(cell)) return null;
  const found = quoteCell(cell);
  const typed = typeof cell === "string" ? cell.trim() : "";
  // The address bar takes "https:example" and drops line breaks within; a person who reads the form would not.
  if (!/^https?:\/\/[^\s/]/i.test(typed) || /\s|\p{Control}/u.test(typed) || !URL.canParse(typed))
    return fail({ code: "notALink", values: { found } });
  const { href, username, password } = new URL(typed);
  if (username !== "" || password !== "") return fail({ code: "linkWithPassword", values: {} });
  return href.length > longestLink
    ? fail({ code: "linkTooLong", values: { most: longestLink } })
    : succeed(href);
}

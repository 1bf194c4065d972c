import { parseName } from "../cells/names";
import type { Entered } from "../../answers/answers";
import type { SavedCell } from "../../xlsx/savedCell";

/**
 * What stands in a cell, whatever put it there. Where a text leads to an address that it does not show, both are entered:
 * the text, and the address on a line of its own.
 *
 * @param withLink Whether the address belongs to what is entered.
 */
export function enteredIn({ value, link }: SavedCell, withLink: boolean): Entered | undefined {
  if (!withLink || typeof link !== "string" || link === "" || isOfTemplate(link)) return value ?? undefined;
  if (value === null || value === "") return link;
  return shows(String(value), link) ? value : `${value}\n${link}`;
}

/** Excel ends an address with a slash, writes its Thai letters in percent, and makes a mailbox an address. */
function shows(text: string, link: string): boolean {
  return plainAddress(text).includes(plainAddress(link));
}

function plainAddress(address: string): string {
  return decoded(address.trim())
    .replace(/^mailto:/i, "")
    .replace(/\/$/, "")
    .toLowerCase();
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    // A percent sign that begins no letter is one that was typed.
    return address;
  }
}

/** A template's own links lead to names of its cells, and are nothing that was entered. */
function isOfTemplate(link: string): boolean {
  return parseName(link.replace(/^#/, "")) !== null;
}

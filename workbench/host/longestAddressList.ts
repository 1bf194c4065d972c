import { invalidArgument } from "./officeError";

/**
 * Characters of a list of addresses. The documents name 8,192, but not what Excel counts to it beside the list that it is given
 * (OfficeDev/office-js 5198); lists below this are far from it however it counts.
 */
const LONGEST = 2000;

export function refuseLongList(addresses: string): void {
  if (addresses.length >= LONGEST)
    throw invalidArgument(`a list of addresses has fewer than ${LONGEST} characters`);
}

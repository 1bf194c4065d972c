import type { ClauseState } from "../../pack/clauseState";
import { takeClauseList, type ClauseList } from "./clauseList";
import type { WordedClause } from "./described";
import { takeException, type ClausesInStates, type Exception } from "./exception";
import { Scan } from "./scan";
import { words } from "./vocabulary";

/** Of each clause that is named, by its place in the checklist, the states that it may be in. */
export type NamedStates = ReadonlyMap<number, readonly ClauseState[]>;

/** Alternatives; one of them must hold. */
export type SetReading = readonly NamedStates[];

/** A band that names clauses. */
export interface NamedSet {
  /** The likeliest first; none where it says both of a clause. */
  readonly readings: readonly SetReading[];
  /** Whether it names clauses as done and says nothing else. */
  readonly isPlain: boolean;
  readonly unknown: readonly string[];
}

interface Linked {
  readonly join: "and" | "or";
  readonly exception: Exception;
}

/** "ดำเนินการตามข้อ 1 - 7 แต่จัดส่งรายงานเกินระยะเวลาที่กำหนด" */
export function readNamedSet(text: string, clauses: readonly WordedClause[]): NamedSet | null {
  const scan = new Scan(text);
  const head = takeHead(scan, clauses);
  if (!head) return null;
  const { linked, unknown } = takeRest(scan, clauses, head);
  const done: SetReading = head.anyItem
    ? head.items.map((item) => doneOf(item))
    : [doneOf(head.items.flat())];
  return {
    readings: bracketings(linked).flatMap((exceptions) => put(done, exceptions) ?? []),
    isPlain: linked.length === 0 && unknown.length === 0 && !head.anyItem,
    unknown,
  };
}

function doneOf(clauses: readonly number[]): NamedStates {
  return new Map(clauses.map((clause) => [clause, ["done"]]));
}

function takeHead(scan: Scan, clauses: readonly WordedClause[]): ClauseList | null {
  const every = clauses.map((_, index) => index);
  const doing = scan.take(words.doing);
  const list = takeClauseList(scan, clauses);
  const isFull = scan.take(words.full) !== null;
  if (list) {
    const items = scan.take(words.anyOne) ? list.items.flat().map((clause) => [clause]) : null;
    return items ? { items, anyItem: true } : list;
  }
  const isAll = every.length > 0 && (isFull || /ครบ(?:ถ้วน)?/.test(doing?.[0] ?? ""));
  return isAll ? { items: [every], anyItem: false } : null;
}

function takeRest(
  scan: Scan,
  clauses: readonly WordedClause[],
  head: ClauseList,
): { readonly linked: readonly Linked[]; readonly unknown: readonly string[] } {
  const done = new Set(head.items.flat());
  const lastItem = head.items.at(-1) ?? [];
  let last = lastItem.length === 1 ? (lastItem[0] ?? null) : null;
  const linked: Linked[] = [];
  const unknown: string[] = [];
  while (!scan.isAtEnd) {
    const join = scan.take(words.or) ? ("or" as const) : ("and" as const);
    const isContrast = scan.take(words.but) !== null;
    const isJoined = scan.take(words.and) !== null || isContrast || join === "or";
    const isOfHead = join === "or" && linked.length === 0;
    const before = { done, last: isJoined && linked.length === 0 ? null : last, isContrast };
    const exception = isOfHead ? null : takeException(scan, clauses, before);
    if (exception) {
      linked.push({ join, exception });
      last = exception[0]?.clauses.at(-1) ?? null;
      scan.take(words.full);
    } else unknown.push(takeUnknown(scan));
  }
  return { linked, unknown };
}

const nextJoin = /.+?(?=แต่|และ|หรือ|$)/y;

function takeUnknown(scan: Scan): string {
  const found = scan.take(nextJoin)?.[0] ?? scan.rest;
  if (found === "") scan.at = scan.text.length;
  return found.trim();
}

/**
 * What holds together and what is one of several: "A or B and C" is read with "A or B" together, and with "B and C"
 * together. Each list is of alternatives.
 */
function bracketings(linked: readonly Linked[]): readonly (readonly (readonly ClausesInStates[])[])[] {
  return choices(linked.map(({ exception }) => exception)).flatMap((chosen) => {
    const links = chosen.map((states, index) => ({ states, join: linked[index]?.join ?? "and" }));
    const orFirst = split(links, "and").reduce<readonly (readonly ClausesInStates[])[]>(
      (all, group) => all.flatMap((so) => group.map(({ states }) => [...so, states])),
      [[]],
    );
    const isMixed =
      links.some(({ join }) => join === "or") && links.slice(1).some(({ join }) => join === "and");
    return isMixed
      ? [orFirst, split(links, "or").map((group) => group.map(({ states }) => states))]
      : [orFirst];
  });
}

function split<Link extends { readonly join: "and" | "or" }>(
  links: readonly Link[],
  at: Link["join"],
): readonly (readonly Link[])[] {
  const groups: Link[][] = [];
  for (const link of links) {
    const group = groups.at(-1);
    if (group && link.join !== at) group.push(link);
    else groups.push([link]);
  }
  return groups;
}

/** One of each list, in every way, the first ones first. */
function choices<One>(lists: readonly (readonly One[])[]): readonly (readonly One[])[] {
  return lists.reduce<readonly (readonly One[])[]>(
    (all, list) => all.flatMap((so) => list.map((one) => [...so, one])),
    [[]],
  );
}

function put(
  done: SetReading,
  alternatives: readonly (readonly ClausesInStates[])[],
): readonly SetReading[] | null {
  const all = alternatives.flatMap((exceptions) => done.map((states) => putOne(states, exceptions)));
  const sound = all.flatMap((states) => (states ? [states] : []));
  return sound.length === all.length ? [joined(sound)] : null;
}

/** Null where it would say both of a clause; what is described in words may take back a clause that a range lists. */
function putOne(done: NamedStates, exceptions: readonly ClausesInStates[]): NamedStates | null {
  const states = new Map(done);
  const said = new Set<number>();
  for (const exception of exceptions)
    for (const clause of exception.clauses) {
      if (said.has(clause) || (exception.by === "number" && done.has(clause))) return null;
      said.add(clause);
      states.set(clause, exception.states);
    }
  return states;
}

/** Alternatives that differ in the states of one clause alone are one. */
function joined(alternatives: SetReading): SetReading {
  return alternatives.reduce<readonly NamedStates[]>((so, one) => {
    const last = so.at(-1);
    const merged = last && merge(last, one);
    return merged ? [...so.slice(0, -1), merged] : [...so, one];
  }, []);
}

function merge(one: NamedStates, other: NamedStates): NamedStates | null {
  if (one.size !== other.size) return null;
  const apart = [...one].filter(([clause, states]) => other.get(clause)?.join() !== states.join());
  const [only] = apart;
  if (apart.length !== 1 || !only || !other.has(only[0])) return null;
  const [clause, states] = only;
  return new Map([...one, [clause, [...states, ...(other.get(clause) ?? [])]]]);
}

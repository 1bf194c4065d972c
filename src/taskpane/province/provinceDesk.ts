import type { Outcome } from "../../outcome";
import type { Pack } from "../../pack/schema";
import type { ExpectedLao } from "../../province/expected";
import type { LastYear } from "../../province/lastYear";
import type { ListIssue } from "../../rollup/readExpected";
import type { LastYearIssue } from "../../rollup/readLastYear";
import { problemOf } from "../../workbook/excel/inExcel";
import { createStore, type Store } from "../store";
import { HeldFiles } from "./heldFiles";
import type { ShownProvince } from "./shownProvince";
import type { FileRead, GatheredFiles } from "./tasks";
import type { Hands } from "./workers";

/** How far the files are. */
export type ProvinceStage =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" }
  /** All is read, and the tables are being reckoned. */
  | { readonly kind: "reckoning" }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly problem: string };

/** A file that was given beside the workbooks; its name is "" where it was pasted. */
export interface GivenBeside<Value, Trouble> {
  readonly name: string;
  readonly read: Outcome<Value, Trouble>;
}

/** A province's workbooks in this pane, and what they come to. */
export interface ProvinceState {
  readonly stage: ProvinceStage;
  readonly files: number;
  /** Of which are read, those that could not be read included. */
  readonly done: number;
  /** Files read since files were last added; the others had been read before. */
  readonly readNow: number;
  /** The tables of all files read; null before there are any. */
  readonly shown: ShownProvince | null;
  readonly expected: GivenBeside<readonly ExpectedLao[], ListIssue> | null;
  readonly last: GivenBeside<LastYear, LastYearIssue> | null;
}

export interface ProvinceDesk {
  readonly state: Store<ProvinceState>;
  /** Takes workbooks in and reads them. @param packs For those that lost theirs, beside the built-in ones. */
  readonly add: (files: readonly File[], packs: readonly Pack[]) => Promise<void>;
  /** Begins no further file; what was read stays. */
  readonly stop: () => void;
  /** Reads what is left, or tries again what failed. */
  readonly goOn: () => Promise<void>;
  /** Holds the list of those expected against what was read; null takes it away. */
  readonly expect: (list: Blob | null, name: string) => Promise<void>;
  /** Compares with an earlier roll-up; null takes it away. */
  readonly compareWith: (file: Blob | null, name: string) => Promise<void>;
  /** The tables as a workbook. */
  readonly workbook: () => Promise<Uint8Array>;
  /** The picture of their ranking, as SVG. */
  readonly picture: () => Promise<string>;
  /** Forgets all files and lists. */
  readonly clear: () => void;
}

const nothing: ProvinceState = {
  ...{ stage: { kind: "idle" }, files: 0, done: 0, readNow: 0 },
  ...{ shown: null, expected: null, last: null },
};

/** @param open Called when there is first something to do. */
export function createProvinceDesk(open: () => Promise<Hands>): ProvinceDesk {
  const state = createStore(nothing);
  let held = new HeldFiles();
  /** What was asked, which each worker tells once, whatever becomes of the files. */
  const outlines = new Set<string>();
  let packs: readonly Pack[] = [];
  let hands: Promise<Hands> | null = null;
  let isAtWork = false;
  let isStopped = false;
  /** The tables do not say yet what was given last. */
  let isBehind = false;

  const change = (to: Partial<ProvinceState>): void => {
    state.set({ ...state.get(), ...to });
  };
  const opened = (): Promise<Hands> => {
    // What could not be opened is opened anew the next time.
    hands ??= open().catch((thrown: unknown) => {
      hands = null;
      throw thrown;
    });
    return hands;
  };
  const gathered = (): GatheredFiles => {
    const { expected, last } = state.get();
    return {
      ...held.gathered(),
      outlines: [...outlines],
      expected: expected?.read.ok === true ? expected.read.value : null,
      last: last?.read.ok === true ? last.read.value : null,
    };
  };
  const readWaiting = async ({ width, ask }: Hands): Promise<void> => {
    const from = held;
    const next = (): File | undefined => (isStopped || from !== held ? undefined : from.next());
    const readOn = async (): Promise<void> => {
      for (let file = next(); file; file = next()) {
        const read = await ask("read", file).catch(readerFailed);
        if (read.kind === "read" && read.outline !== null) outlines.add(read.outline);
        from.put(file, read);
        if (from === held) change({ done: held.done, readNow: state.get().readNow + 1 });
      }
    };
    if (isStopped || held.done === held.count) return;
    change({ stage: { kind: "reading" } });
    await Promise.all(Array.from({ length: width }, readOn));
  };
  const work = async (): Promise<void> => {
    const found = await opened();
    await found.askEach("packs", packs);
    while (isBehind) {
      isBehind = false;
      await readWaiting(found);
      if (held.done === 0) continue;
      const from = held;
      change({ stage: { kind: "reckoning" } });
      const shown = await found.ask("tables", gathered());
      if (from === held) change({ shown });
    }
  };
  const catchUp = async (): Promise<void> => {
    isBehind = true;
    if (isAtWork) return;
    isAtWork = true;
    try {
      await work();
      change({ stage: { kind: held.done < held.count ? "stopped" : "idle" } });
    } catch (thrown) {
      change({ stage: { kind: "failed", problem: problemOf(thrown) } });
    } finally {
      isAtWork = false;
    }
  };
  const goOn = (): Promise<void> => {
    isStopped = false;
    return catchUp();
  };
  return {
    state,
    goOn,
    async add(files, atHand) {
      packs = atHand;
      held.add(files);
      change({ files: held.count, done: held.done, ...(isAtWork ? {} : { readNow: 0 }) });
      await goOn();
    },
    stop() {
      isStopped = true;
    },
    async expect(list, name) {
      const read = list && (await (await opened()).ask("expected", list));
      change({ expected: read && { name, read } });
      await catchUp();
    },
    async compareWith(file, name) {
      const read = file && (await (await opened()).ask("last", file));
      change({ last: read && { name, read } });
      await catchUp();
    },
    async workbook() {
      return (await opened()).ask("workbook", gathered());
    },
    async picture() {
      return (await opened()).ask("picture", gathered());
    },
    clear() {
      held = new HeldFiles();
      isStopped = true;
      state.set(nothing);
    },
  };
}

function readerFailed(): FileRead {
  return { kind: "unread", issues: [{ code: "readerFailed", values: {} }] };
}

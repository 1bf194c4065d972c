import type { LaoType } from "../../pack/laoType";
import type { DraftIndicator, DraftUnit } from "../draft";
import type { DraftPart } from "../doubts";
import type { Reading } from "../reading";
import type { Asking, ReplyOption } from "./question";
import type { Settling } from "./settling";
import { chosenOf, typedCode, typedFullMarks, typedMarks, typedText, typedTypes } from "./typedValues";
import { askValue, type QuestionPlace } from "./valueAsking";

const text = { kind: "text" } as const;
const number = { kind: "number" } as const;

/** Asks for what is said of the indicator as a whole: number, title, unit, marks, types, base cut. */
export function askHead(
  at: QuestionPlace,
  { id, title, units, fullMarks, types, baseCut }: DraftIndicator,
  ofArea: readonly DraftUnit[],
): readonly Asking<Settling>[] {
  const part = (name: DraftPart) =>
    ({ key: name, asked: { kind: "part", part: name, which: null } }) as const;
  const put =
    <Value>(change: (reading: Reading<Value>) => Partial<DraftIndicator>) =>
    (settling: Settling, reading: Reading<Value>): Settling => ({
      ...settling,
      indicator: { ...settling.indicator, ...change(reading) },
    });
  const places = unitPaths(ofArea, []);
  return [
    askValue<Settling, string>(at, {
      ...part("number"),
      ...{ found: id, entry: text, print: String, parse: typedCode, put: put((own) => ({ id: own })) },
    }),
    askValue<Settling, string>(at, {
      ...part("title"),
      ...{ found: title, entry: text, print: String, parse: typedText, put: put((own) => ({ title: own })) },
    }),
    // An area that lists no units is its indicators' only one.
    ...(places.length === 0
      ? []
      : [
          askValue<Settling, readonly string[]>(at, {
            ...part("units"),
            ...{ found: units, entry: { kind: "choice", among: places }, print: joinedPath },
            parse: (typed) => (places.some(({ value }) => value === typed) ? typed.split(pathSign) : null),
            put: put((own) => ({ units: own })),
          }),
        ]),
    ...(fullMarks === null
      ? []
      : [
          askValue<Settling, number>(at, {
            ...part("fullMarks"),
            ...{ found: fullMarks, entry: number, print: String, parse: typedFullMarks },
            put: put((own) => ({ fullMarks: own })),
          }),
        ]),
    askValue<Settling, readonly LaoType[]>(at, {
      ...part("types"),
      ...{ found: types, entry: { kind: "types" }, print: (own) => own.join(","), parse: typedTypes },
      put: put((own) => ({ types: own })),
    }),
    ...(baseCut === null
      ? []
      : [
          askValue<Settling, boolean>(at, {
            ...part("baseCut"),
            ...{ found: baseCut.allowed, print: String },
            entry: { kind: "choice", among: plainOptions(["true", "false"]) },
            parse: (typed) => (chosenOf("true", "false")(typed) === null ? null : typed === "true"),
            put: put((allowed) => ({ baseCut: { ...baseCut, allowed } })),
          }),
        ]),
  ];
}

/** Asks for the texts in its lists, and the score of each band. */
export function askLists(at: QuestionPlace, indicator: DraftIndicator): readonly Asking<Settling>[] {
  const { bands, clauses, evidence, laws } = indicator;
  return [
    ...bands.flatMap((band, index) => {
      const which = String(index + 1);
      const change = (settling: Settling, own: Partial<typeof band>): Settling => ({
        ...settling,
        indicator: { ...settling.indicator, bands: withNth(settling.indicator.bands, index, own) },
      });
      return [
        askValue<Settling, number>(at, {
          ...{ key: `score${which}`, asked: { kind: "part", part: "score", which }, found: band.score },
          ...{ entry: number, print: String, parse: typedMarks },
          put: (settling, score) => change(settling, { score }),
        }),
        askText(at, "bandText", which, band.text, (settling, own) => change(settling, { text: own })),
      ];
    }),
    ...clauses.map(({ id, text: own }, index) =>
      // Numbers of a misread list may stand twice.
      askText({ ...at, key: `${at.key}${index}.` }, "clause", id, own, (settling, put) => ({
        ...settling,
        indicator: {
          ...settling.indicator,
          clauses: withNth(settling.indicator.clauses, index, { text: put }),
        },
      })),
    ),
    ...evidence.map((own, index) =>
      askText(at, "evidence", String(index + 1), own, (settling, put) => ({
        ...settling,
        indicator: { ...settling.indicator, evidence: withNth(settling.indicator.evidence, index, put) },
      })),
    ),
    ...laws.map((own, index) =>
      askText(at, "law", String(index + 1), own, (settling, put) => ({
        ...settling,
        indicator: { ...settling.indicator, laws: withNth(settling.indicator.laws, index, put) },
      })),
    ),
  ];
}

function askText(
  at: QuestionPlace,
  part: DraftPart,
  which: string,
  found: Reading<string>,
  put: (settling: Settling, reading: Reading<string>) => Settling,
): Asking<Settling> {
  return askValue<Settling, string>(at, {
    ...{ key: `${part}${which}`, asked: { kind: "part", part, which }, found },
    ...{ entry: text, print: String, parse: typedText, put },
  });
}

function withNth<One extends object>(all: readonly One[], nth: number, change: Partial<One>): readonly One[] {
  return all.map((one, index) => (index === nth ? { ...one, ...change } : one));
}

export function plainOptions(values: readonly string[]): readonly ReplyOption[] {
  return values.map((value) => ({ value, title: null }));
}

const pathSign = " > ";

function joinedPath(path: readonly string[]): string {
  return path.join(pathSign);
}

function unitPaths(units: readonly DraftUnit[], parents: readonly string[]): readonly ReplyOption[] {
  return units.flatMap(({ id, title, units: inner }) => {
    const path = [...parents, id];
    return [{ value: joinedPath(path), title: title.value }, ...unitPaths(inner, path)];
  });
}

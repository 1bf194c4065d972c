import fc from "fast-check";
import type {
  Answers,
  ClauseAnswers,
  Entered,
  ExecutiveAnswers,
  HistoryLine,
  HolidayLine,
  IndicatorAnswers,
  LineAnswers,
  TypedMarks,
  WorkPlanAnswers,
} from "../../../src/answers/answers";
import { listWithItems } from "../../../src/pack/outline";
import type { Pack } from "../../../src/pack/schema";

const entered: fc.Arbitrary<Entered> = fc.oneof(
  fc.constantFrom<Entered>("✓", "ล่าช้า", "ไม่ดำเนินการ", "ตัดฐาน", "ไม่มีกรณี", "", true, false),
  fc.integer({ min: 0, max: 46_000 }),
  fc.string(),
);

/** Each field entered or not. */
function fieldsOf<Field extends string>(
  ...fields: readonly Field[]
): fc.Arbitrary<Readonly<Partial<Record<Field, Entered>>>> {
  return fc
    .array(fc.option(entered, { nil: undefined }), { minLength: fields.length, maxLength: fields.length })
    .map((values) => {
      const named = fields.map((field, index) => [field, values[index]] as const);
      return Object.fromEntries(named.filter(([, value]) => value !== undefined)) as Partial<
        Record<Field, Entered>
      >;
    });
}

/** Some of the names given, and now and then one that no pack has, or that every object has. */
function byName<Value>(
  names: readonly string[],
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Readonly<Record<string, Value>>> {
  const foreign = fc.constantFrom("nowhere", "constructor", "__proto__");
  const name =
    names.length === 0
      ? foreign
      : fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: foreign });
  return fc
    .uniqueArray(fc.tuple(name, value), { selector: ([own]) => own, maxLength: 6 })
    .map((entries) => Object.fromEntries(entries));
}

const clause: fc.Arbitrary<ClauseAnswers> = fieldsOf("state", "event", "date", "due", "evidence", "note");
const line: fc.Arbitrary<LineAnswers> = fieldsOf("name", "done", "all");
const typed: fc.Arbitrary<TypedMarks> = fieldsOf("score", "full");
const planned: fc.Arbitrary<WorkPlanAnswers> = fieldsOf(
  "owner",
  "division",
  "due",
  "status",
  "target",
  "steps",
);
const executive: fc.Arbitrary<ExecutiveAnswers> = fieldsOf(
  "title",
  "indicator",
  "status",
  "evidence",
  "note",
);
const holiday: fc.Arbitrary<HolidayLine> = fieldsOf("day", "title", "source");

function indicator(clauses: readonly string[]): fc.Arbitrary<IndicatorAnswers> {
  return fc
    .tuple(
      fieldsOf("gate", "done", "all", "counted", "score", "full", "evidence", "note", "baseCut"),
      fc.record(
        { clauses: byName(clauses, clause), lines: fc.array(line, { maxLength: 3 }) },
        { requiredKeys: [] },
      ),
    )
    .map(([fields, more]) => ({ ...fields, ...more }));
}

function historyLine(areas: readonly string[]): fc.Arbitrary<HistoryLine> {
  return fc
    .tuple(
      fieldsOf("day", "meeting", "score", "full", "percent", "note"),
      fc.record({ areas: byName(areas, entered) }, { requiredKeys: [] }),
    )
    .map(([fields, more]) => ({ ...fields, ...more }));
}

/** Answers in every field, whether or not the pack asks for them. */
export function arbitraryAnswers(pack: Pack): fc.Arbitrary<Answers> {
  const indicators = listWithItems(pack).map((placed) => placed.indicator);
  const keys = indicators.map(({ key }) => key);
  const areas = pack.areas.map(({ id }) => id);
  const clauses = [...new Set(indicators.flatMap((one) => one.clauses.map(({ id }) => id)))];
  return fc.record(
    {
      indicators: byName(keys, indicator(clauses)),
      areas: byName(areas, typed),
      workPlan: byName(keys, planned),
      history: fc.array(historyLine(areas), { maxLength: 3 }),
      holidays: fc.array(holiday, { maxLength: 3 }),
      divisions: fc.array(entered, { maxLength: 3 }),
      executive: byName(["4", "2.1.3"], executive),
    },
    { requiredKeys: ["indicators", "areas"] },
  );
}

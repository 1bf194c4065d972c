import type { JSX } from "preact";
import type { PlannedLine, Prepared } from "../../target/prepare";
import { useShell } from "../shell";
import { EffortField } from "./EffortField";
import { refusedIn, termsOf, withTerms, type PlanPiece } from "./pieces";
import { areaLines } from "./planFound";
import { usePlan, usePlanWords, type ShownPlan } from "./usePlan";

interface Props {
  readonly prepared: Prepared;
  readonly plan: ShownPlan;
}

/** What the officer said can't be done, to be taken back; and what can be planned only once its effort is said. */
export function Said(props: Props): JSX.Element {
  return (
    <>
      <Refused {...props} />
      <Typed {...props} />
    </>
  );
}

function Refused({ prepared, plan }: Props): JSX.Element | null {
  const { say } = useShell();
  const { t } = usePlan();
  const words = usePlanWords(prepared);
  const refused = refusedIn(plan.terms);
  if (refused.length === 0) return null;
  const name = (piece: PlanPiece): string => `${words.name(keyOf(piece))} ${words.piece(piece)}`;
  return (
    <section class="refused" aria-label={say(t.refused, { count: refused.length })}>
      <h3>{say(t.refused, { count: refused.length })}</h3>
      <p class="quiet">{t.refusedHelp}</p>
      {refused.map((piece) => (
        <label key={JSON.stringify(piece)} class="task-what">
          <input
            type="checkbox"
            checked={false}
            onChange={() => {
              const { effort } = termsOf(plan.terms, piece);
              plan.setTerms(withTerms(plan.terms, piece, effort === undefined ? {} : { effort }));
            }}
          />
          <span>{name(piece)}</span>
        </label>
      ))}
    </section>
  );
}

/** Marks that a paper has no rubric for: only the officer knows what they take. */
function Typed({ prepared, plan }: Props): JSX.Element | null {
  const { say } = useShell();
  const { t } = usePlan();
  const words = usePlanWords(prepared);
  const areas = areaLines(prepared);
  const typed = prepared.areas
    .flatMap(({ lines }) => lines)
    .filter((line) => isTyped(line) || isPlannedByHand(line, plan, areas));
  if (typed.length === 0) return null;
  return (
    <details class="typed">
      <summary>{t.typedHeading}</summary>
      <p class="quiet">{t.typedHelp}</p>
      {typed.map(({ id }) => {
        const area = areas.get(id);
        const piece: PlanPiece = area === undefined ? { of: "typed", key: id } : { of: "area", area };
        const name = words.name(id);
        const said = termsOf(plan.terms, piece);
        return (
          <div key={id} class="task">
            <span>{`${name} ${words.title(id)}`}</span>
            <EffortField
              label={t.effort}
              spoken={say(t.effortOf, { what: name })}
              value={said.effort ?? null}
              onEffort={(effort) => {
                plan.setTerms(withTerms(plan.terms, piece, effort === null ? {} : { effort }));
              }}
            />
          </div>
        );
      })}
    </details>
  );
}

function isTyped({ keptBack }: PlannedLine): boolean {
  return keptBack.some(({ why }) => why === "typedByHand");
}

function isPlannedByHand(
  { id }: PlannedLine,
  { terms }: ShownPlan,
  areas: ReadonlyMap<string, string>,
): boolean {
  const area = areas.get(id);
  const said = area === undefined ? terms.indicators[id]?.typed : terms.areas[area];
  return said?.effort !== undefined;
}

function keyOf(piece: PlanPiece): string {
  return piece.of === "area" ? `area:${piece.area}` : piece.key;
}

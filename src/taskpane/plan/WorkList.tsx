import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { plannedIndicators, type PlannedIndicator } from "../../year/plannedIndicators";
import { isPlanDay } from "../../year/planStanding";
import { goToPlanCell } from "../../workbook/excel/goToPlanCell";
import { dayText } from "../../words/dayText";
import { today } from "../clock";
import { Button } from "../controls/Button";
import { Choice } from "../controls/Choice";
import type { Detail } from "../meeting/figures";
import { useShell } from "../shell";
import { keepOwnName, readOwnName } from "./ownName";
import { usePlan } from "./usePlan";
import { fieldOf, ownersIn, workBy, workFilters, type WorkFilter } from "./workFilter";

interface Props {
  readonly detail: Detail;
  /** The number of the template. */
  readonly book: number;
}

/** The work plan looked through by one press: mine, overdue, nobody's, without evidence, not reviewed, not recorded. */
export function WorkList({ detail, book }: Props): JSX.Element {
  const { say, digits } = useShell();
  const { t } = usePlan();
  const day = today();
  const { pack, answers, marks } = detail;
  const indicators = useMemo(() => plannedIndicators(pack, answers, marks, day), [pack, answers, marks, day]);
  const [filter, look] = useState<WorkFilter | null>(null);
  const [name, setName] = useState(readOwnName);
  const owners = ownersIn(indicators);
  const found = filter === null ? [] : workBy(filter, indicators, name);
  return (
    <section class="worth" aria-label={t.work}>
      <h2>{t.work}</h2>
      <p class="quiet">{t.workHelp}</p>
      <div class="buttons" role="group" aria-label={t.work}>
        {workFilters.map((one) => (
          <Button
            key={one}
            pressed={filter === one}
            appearance={filter === one ? "primary" : "outline"}
            onPress={() => {
              look(filter === one ? null : one);
            }}
          >
            {one === "mine" && name === ""
              ? t.filters.mine
              : say(t.counted, {
                  filter: t.filters[one],
                  count: digits(String(workBy(one, indicators, name).length)),
                })}
          </Button>
        ))}
      </div>
      {filter === "mine" && (
        <Choice
          label={t.myName}
          value={owners.includes(name) ? name : ""}
          options={[["", t.pickName], ...owners.map((owner) => [owner, owner] as const)]}
          onChoose={(chosen) => {
            setName(chosen);
            keepOwnName(chosen);
          }}
        />
      )}
      {filter !== null && (filter !== "mine" || name !== "") && (
        <>
          {found.length === 0 && (
            <p class="quiet" role="status">
              {t.noneFound}
            </p>
          )}
          <ul class="plain-list" aria-label={t.filters[filter]}>
            {found.map((one) => (
              <Line key={one.indicator.key} one={one} filter={filter} detail={detail} book={book} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface LineProps extends Props {
  readonly one: PlannedIndicator;
  readonly filter: WorkFilter;
}

function Line({ one: { indicator, plan, gap }, filter, detail: { pack }, book }: LineProps): JSX.Element {
  const { say, digits, jobs } = useShell();
  const { t, path } = usePlan();
  const [isGone, gone] = useState(false);
  const { owner, division, due } = plan;
  const said = [
    ...(filter === "mine" || owner === undefined ? [] : [String(owner)]),
    ...(division === undefined ? [] : [String(division)]),
    ...(isPlanDay(due) ? [say(t.by, { day: digits(dayText(due, t.dayLocale)) })] : []),
    ...(gap !== null && gap > 0 ? [say(t.lacking, { gap: digits(String(gap)) })] : []),
  ];
  return (
    <li>
      <button
        type="button"
        class="cell-link"
        onClick={() => {
          goToPlanCell(pack, indicator.key, fieldOf[filter], book)
            .then(async (isThere) => isThere || goToPlanCell(pack, indicator.key, "owner", book))
            .then((isThere) => {
              gone(!isThere);
            }, jobs.report);
        }}
      >
        {`${say(path.indicator, { id: digits(indicator.id) })} ${indicator.title}`}
      </button>
      {said.length > 0 && <p class="quiet">{said.join(" · ")}</p>}
      {isGone && (
        <p class="quiet" role="status">
          {t.lineGone}
        </p>
      )}
    </li>
  );
}

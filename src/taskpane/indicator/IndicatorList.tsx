import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Pack } from "../../pack/schema";
import type { YearRead } from "../../workbook/read/readYear";
import { TextField } from "../controls/TextField";
import { Toggle } from "../controls/Toggle";
import { useShell } from "../shell";
import { listIndicatorsOf, type ListedArea, type ListedIndicator } from "./listedIndicators";

interface Props {
  readonly pack: Pack;
  /** Null where the workbook has no template, or it is not read yet. */
  readonly year: YearRead | null;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onlyMissing: boolean;
  readonly onFilter: (onlyMissing: boolean) => void;
  readonly onChoose: (key: string) => void;
}

/** All indicators with their marks and how much of each is entered; found by number or word. */
export function IndicatorList(props: Props): JSX.Element {
  const { texts, say } = useShell();
  const t = texts.indicator;
  const { year, isOpen, onOpen } = props;
  return (
    <details
      class="indicator-list"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        onOpen(currentTarget.open);
      }}
    >
      <summary>{year ? say(t.allProgress, { ...year.marks.total.progress }) : t.all}</summary>
      {isOpen && <Found {...props} />}
    </details>
  );
}

function Found({ pack, year, onlyMissing, onFilter, onChoose }: Props): JSX.Element {
  const { texts, say } = useShell();
  const t = texts.indicator;
  const [query, search] = useState("");
  const areas = listIndicatorsOf(pack, year, query, year !== null && onlyMissing);
  const none = query.trim() === "" ? t.noneMissing : say(t.noneFound, { query });
  return (
    <>
      <TextField label={t.search} value={query} onInput={search} />
      {year && <Toggle label={t.onlyMissing} checked={onlyMissing} onToggle={onFilter} />}
      {areas.map((one) => (
        <AreaOfList key={one.area.id} found={one} onChoose={onChoose} />
      ))}
      <p class="quiet" role="status">
        {areas.length === 0 && none}
      </p>
    </>
  );
}

function AreaOfList({
  found: { area, progress, indicators },
  onChoose,
}: Pick<Props, "onChoose"> & { readonly found: ListedArea }): JSX.Element {
  const { texts, say, digits } = useShell();
  const t = texts.indicator;
  const named = { id: digits(area.id), title: area.title };
  return (
    <section>
      <h2 class="list-area">
        {progress ? say(t.areaProgress, { ...named, ...progress }) : say(t.area, named)}
      </h2>
      <ul class="indicator-rows">
        {indicators.map((one) => (
          <li key={one.indicator.key}>
            <button
              type="button"
              class="indicator-row"
              onClick={() => {
                onChoose(one.indicator.key);
              }}
            >
              <span class="row-id">{digits(one.indicator.id)}</span>
              <span class="row-title">{digits(one.indicator.title)}</span>
              <Standing standing={one.standing} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Standing({ standing }: Pick<ListedIndicator, "standing">): JSX.Element | null {
  const { texts, scoreTexts, say } = useShell();
  const t = texts.indicator;
  if (!standing) return null;
  const { mark, progress } = standing;
  const own = mark.kind === "pilot" ? mark.of : mark;
  const words = ((): string => {
    switch (own.kind) {
      case "marks":
        return say(t.lineMarks, { score: own.score, full: own.full });
      case "notEntered":
        return say(t.lineMarks, { score: "–", full: own.full ?? t.unknownMarks });
      case "baseCut":
        return scoreTexts.baseCut;
      case "notApplicable":
        return scoreTexts.notApplicable;
      case "unknown":
        return t.lineUnknown;
    }
  })();
  return (
    <span class="row-standing">
      <span class="row-marks">{words}</span>
      {progress.entered < progress.of && <span class="quiet">{say(t.progress, { ...progress })}</span>}
    </span>
  );
}

import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { listWithItems } from "../../pack/outline";
import type { Pack } from "../../pack/schema";
import { TextField } from "../controls/TextField";
import { useShell } from "../shell";
import { findIndicators, type FoundInArea } from "./findIndicators";
import { useInsertTexts } from "./useInsertTexts";

interface Props {
  readonly pack: Pack;
  /** The number of the chosen indicator. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Finds an indicator by number or word; the list is grouped by area. */
export function IndicatorPicker({ pack, chosen, onChoose }: Props): JSX.Element {
  const { say, digits } = useShell();
  const t = useInsertTexts();
  const [query, search] = useState("");
  const found = findIndicators(pack, query);
  const known = listWithItems(pack).find(({ indicator }) => indicator.id === chosen)?.indicator;
  return (
    <fieldset class="picker">
      <legend>{t.indicator}</legend>
      {known && (
        <p class="picked">
          <span>{say(t.chosen, { id: digits(known.id), title: known.title })}</span>
        </p>
      )}
      <TextField label={t.search} value={query} onInput={search} />
      <div class="picker-list">
        {found.map((one) => (
          <Area key={one.area.id} found={one} chosen={chosen} onChoose={onChoose} />
        ))}
      </div>
      <p class="quiet" role="status">
        {found.length === 0 && say(t.noneFound, { query })}
      </p>
    </fieldset>
  );
}

function Area({
  found: { area, indicators },
  chosen,
  onChoose,
}: Omit<Props, "pack"> & { readonly found: FoundInArea }): JSX.Element {
  const { say, digits } = useShell();
  const title = useId();
  return (
    <div role="group" aria-labelledby={title}>
      <p id={title} class="picker-area">
        {say(useInsertTexts().area, { id: digits(area.id), title: area.title })}
      </p>
      {indicators.map((one) => (
        <label key={one.key} class="picker-indicator">
          <input
            type="radio"
            name="insert-indicator"
            checked={one.id === chosen}
            onChange={() => {
              onChoose(one.id);
            }}
          />
          <span class="picker-id">{digits(one.id)}</span>
          <span>{digits(one.title)}</span>
        </label>
      ))}
    </div>
  );
}

import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { lintPack } from "../../../lint/lintPack";
import { packOfOne } from "../../../paper/confirm/confirmed";
import { lintTexts } from "../../../texts/lintTexts";
import { useShell } from "../../shell";
import { byKind } from "../checkPack";
import { FindingKinds } from "../PackCheck";
import type { DraftInTalk } from "./useDraft";

interface IndicatorFindingsProps {
  readonly talk: DraftInTalk;
  readonly place: { readonly area: number; readonly indicator: number };
}

/** What the linter proves of one indicator's bands, once all of them are settled. */
export function IndicatorFindings({
  talk: { confirmed, t },
  place: { area, indicator },
}: IndicatorFindingsProps): JSX.Element | null {
  const { language } = useShell();
  const one = confirmed.draft.areas[area]?.indicators[indicator];
  const findings = useMemo(() => {
    const pack = packOfOne(confirmed, area, indicator);
    if (!pack || !one) return null;
    const own = lintPack(pack).filter(
      (found) => found.indicator === one.id.value && found.severity !== "settled",
    );
    return byKind(own, lintTexts[language]);
  }, [confirmed, area, indicator, language]);
  if (!one || one.bands.length === 0) return null;
  if (!findings) return <p class="quiet">{t.notLinted}</p>;
  if (findings.length === 0) return <p class="quiet">{t.noFindings}</p>;
  return (
    <div class="findings">
      <p class="quiet">{t.findings}</p>
      <FindingKinds findings={findings} />
    </div>
  );
}

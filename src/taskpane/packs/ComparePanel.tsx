import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Choice } from "../controls/Choice";
import { useShell } from "../shell";
import { lastTwoYears, type ListedPack } from "../desk/packList";
import { useListedPacks } from "./useListedPacks";
import { YearsComparison } from "./YearsComparison";

/** Two years side by side: what is new, dropped or changed, and the marks at stake. */
export function ComparePanel(): JSX.Element {
  const { texts, say, language } = useShell();
  const listed = useListedPacks();
  const likely = lastTwoYears(listed);
  const [chosen, choose] = useState<{ readonly older?: string; readonly newer?: string }>({});
  const older = packFor(listed, chosen.older) ?? likely?.older ?? listed.at(-1);
  const newer = packFor(listed, chosen.newer) ?? likely?.newer ?? listed[0];
  const t = texts.packs;
  const options = listed.map(
    ({ key, pack }) =>
      [key, say(t.listed, { id: pack.id, version: pack.version, title: pack.title[language] })] as const,
  );
  return (
    <>
      <Choice
        label={t.olderYear}
        value={older?.key ?? ""}
        options={options}
        onChoose={(key) => {
          choose({ ...chosen, older: key });
        }}
      />
      <Choice
        label={t.newerYear}
        value={newer?.key ?? ""}
        options={options}
        onChoose={(key) => {
          choose({ ...chosen, newer: key });
        }}
      />
      {older && newer && older.key !== newer.key ? (
        <YearsComparison older={older.pack} newer={newer.pack} />
      ) : (
        <p class="problem">{t.samePack}</p>
      )}
    </>
  );
}

function packFor(listed: readonly ListedPack[], key: string | undefined): ListedPack | undefined {
  return listed.find((one) => one.key === key);
}

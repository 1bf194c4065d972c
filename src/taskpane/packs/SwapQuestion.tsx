import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Pack } from "../../pack/schema";
import { moveTexts } from "../../texts/pane/moveTexts";
import { Button } from "../controls/Button";
import { Confirm } from "../controls/Confirm";
import { useShell } from "../shell";
import { useStore } from "../store";
import { swapEffect } from "./swapEffect";
import { useListedPacks } from "./useListedPacks";

interface Props {
  /** What the workbook is scored by now. */
  readonly from: { readonly id: string; readonly version: string };
  readonly to: Pack;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before the workbook's criteria are replaced, with what becomes of this office's marks, and the way to move instead. */
export function SwapQuestion({ from, to, onYes, onNo }: Props): JSX.Element {
  const { say, digits, language, jobs, packsDesk } = useShell();
  const t = moveTexts[language];
  const listed = useListedPacks();
  const template = useStore(packsDesk.template);
  const [lines, setLines] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isLeft = false;
    const packs = listed.map(({ pack }) => pack);
    swapEffect(from.id, to, packs, template, language).then((found) => {
      if (!isLeft) setLines(found);
    }, jobs.report);
    return () => {
      isLeft = true;
    };
  }, [from.id, to, template, language, jobs]);
  const asked = say(t.replace, {
    from: from.id,
    fromVersion: from.version,
    to: to.id,
    toVersion: to.version,
  });
  return (
    <>
      <Confirm
        title={t.replaceTitle}
        text={[asked, ...(lines ?? [t.replaceReading]).map(digits)].join("\n")}
        confirm={t.replaceYes}
        onConfirm={onYes}
        onCancel={onNo}
      />
      {lines !== null && lines.length > 1 && (
        <Button
          appearance="subtle"
          onPress={() => {
            onNo();
            packsDesk.panel.set("move");
          }}
        >
          {t.replaceMove}
        </Button>
      )}
    </>
  );
}

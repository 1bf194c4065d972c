import type { JSX } from "preact";
import type { ListedPack } from "../desk/packList";
import { moveTexts } from "../../texts/pane/moveTexts";
import { Button } from "../controls/Button";
import { Confirm } from "../controls/Confirm";
import { useShell } from "../shell";
import { useSwapEffect } from "./useSwapEffect";

interface Props {
  /** What the workbook is scored by now. */
  readonly from: { readonly id: string; readonly version: string };
  /** Without a key it is not listed, so that nothing can be moved to it yet. */
  readonly to: Pick<ListedPack, "pack"> & { readonly key: string | null };
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before the workbook's criteria are replaced, with what becomes of this office's marks, and the way to move instead. */
export function SwapQuestion({ from, to: { key, pack: to }, onYes, onNo }: Props): JSX.Element {
  const { say, digits, language, packsDesk } = useShell();
  const t = moveTexts[language];
  const lines = useSwapEffect(from.id, to);
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
      {key !== null && lines !== null && lines.length > 1 && (
        <Button
          appearance="subtle"
          onPress={() => {
            onNo();
            packsDesk.moveTo.set(key);
            packsDesk.panel.set("move");
          }}
        >
          {t.replaceMove}
        </Button>
      )}
    </>
  );
}

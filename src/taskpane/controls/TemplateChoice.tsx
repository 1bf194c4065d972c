import type { JSX } from "preact";
import { useShell } from "../shell";
import { Choice } from "./Choice";

interface Props {
  /** The workbook's templates, the oldest first. */
  readonly templates: readonly {
    readonly number: number;
    readonly laoName: string;
    readonly packId: string;
  }[];
  /** The number of the one that is shown. */
  readonly shown: number;
}

/** Which of the workbook's templates is meant; nothing where it has one only. */
export function TemplateChoice({ templates, shown }: Props): JSX.Element | null {
  const { texts, say, packsDesk } = useShell();
  if (templates.length < 2) return null;
  const t = texts.packs;
  return (
    <Choice
      label={t.template}
      value={String(shown)}
      options={templates.map(
        ({ number, laoName, packId }) =>
          [String(number), say(t.templateListed, { number, name: laoName, pack: packId })] as const,
      )}
      onChoose={(number) => {
        packsDesk.template.set(Number(number));
      }}
    />
  );
}

import type { JSX } from "preact";
import { Button } from "../controls/Button";
import { Message } from "../controls/Message";
import { contradicting } from "../desk/packList";
import { useShell } from "../shell";
import { FoldedList } from "./FoldedList";
import { useListedPacks } from "./useListedPacks";
import type { FileTaking } from "./useFileTaking";

/** How the files turned out that were picked last: each fault of each file, with place and remedy. */
export function TakenFiles({
  taking: { taken, dismiss },
}: {
  readonly taking: FileTaking;
}): JSX.Element | null {
  const { texts, say, language } = useShell();
  const listed = useListedPacks();
  if (taken.length === 0) return null;
  const t = texts.packs;
  const titles = taken.flatMap(({ read }) =>
    read.ok
      ? [
          `${read.value.title[language]} (${say(t.facts, { id: read.value.id, version: read.value.version })})`,
        ]
      : [],
  );
  const close = (
    <Button appearance="subtle" onPress={dismiss}>
      {texts.frame.close}
    </Button>
  );
  const differing = taken.flatMap(({ read }) =>
    read.ok && contradicting(listed, read.value).length > 0 ? [read.value] : [],
  );
  return (
    <>
      {differing.map(({ id, version }) => (
        <Message key={id} intent="warning">
          {say(t.contradicts, { id, version })}
        </Message>
      ))}
      {titles.length > 0 && (
        <Message intent="success" actions={close}>
          {say(t.loaded, { titles })}
        </Message>
      )}
      {taken.map(({ file, read }, index) => {
        if (read.ok) return null;
        const problems = read.trouble(language);
        return (
          <Message key={index} intent="error" actions={close}>
            <p>{say(t.refused, { file, count: problems.length })}</p>
            <FoldedList items={problems} />
          </Message>
        );
      })}
    </>
  );
}

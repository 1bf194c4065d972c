import type { JSX } from "preact";
import { Button } from "../controls/Button";
import { Message } from "../controls/Message";
import { contradicting } from "../desk/packList";
import { useShell } from "../shell";
import { FoldedList } from "../controls/FoldedList";
import { LoadedLater } from "../controls/LoadedLater";
import type { FileRefusal, PickedFile } from "./takeFiles";
import { useListedPacks } from "./useListedPacks";
import type { FileTaking } from "./useFileTaking";

/** How the files turned out that were picked last: each fault of each file, with place and remedy. */
export function TakenFiles({ taking }: { readonly taking: FileTaking }): JSX.Element | null {
  const { texts, say, language } = useShell();
  const listed = useListedPacks();
  const { taken } = taking;
  if (taken.length === 0) return null;
  const t = texts.packs;
  const read = taken.flatMap((one) => (one.read.ok ? [{ file: one.file, ...one.read.value }] : []));
  const titles = read.map(
    ({ pack: { id, version, title } }) => `${title[language]} (${say(t.facts, { id, version })})`,
  );
  const differing = read.filter(({ pack }) => contradicting(listed, pack).length > 0);
  const remarked = read.flatMap(({ file, remarks }) => {
    const lines = remarks(language);
    return lines.length > 0 ? [{ file, lines }] : [];
  });
  return (
    <>
      {differing.map(({ pack: { id, version } }) => (
        <Message key={id} intent="warning">
          {say(t.contradicts, { id, version })}
        </Message>
      ))}
      {titles.length > 0 && (
        <Message intent="success" actions={<Close taking={taking} />}>
          {say(t.loaded, { titles })}
        </Message>
      )}
      {read.map(({ file, pack, handout }) =>
        handout === null ? null : (
          <LoadedLater
            key={file.name}
            load={() => import(/* webpackChunkName: "handed-out" */ "./HandedOut")}
          >
            {({ HandedOut }) => <HandedOut pack={pack} handout={handout} />}
          </LoadedLater>
        ),
      )}
      {remarked.map(({ file, lines }) => (
        <Message key={file.name} intent="info">
          <p>{say(t.remarks, { file: file.name })}</p>
          <FoldedList items={lines} />
        </Message>
      ))}
      {taken.map((one, index) =>
        one.read.ok ? null : (
          <Refused key={index} file={one.file} refusal={one.read.trouble} taking={taking} />
        ),
      )}
    </>
  );
}

interface RefusedProps {
  readonly file: PickedFile;
  readonly refusal: FileRefusal;
  readonly taking: FileTaking;
}

function Refused({ file, refusal: { problems, remedy }, taking }: RefusedProps): JSX.Element {
  const { texts, say, language } = useShell();
  const t = texts.packs;
  const lines = problems(language);
  const actions = (
    <>
      {remedy === "anyVersion" && (
        <Button
          label={say(t.takeAnyVersionOf, { file: file.name })}
          onPress={() => {
            taking.takeOverAnyVersion(file);
          }}
        >
          {t.takeAnyVersion}
        </Button>
      )}
      <Close taking={taking} />
    </>
  );
  return (
    <Message intent="error" actions={actions}>
      <p>{say(t.refused, { file: file.name, count: lines.length })}</p>
      <FoldedList items={lines} />
      {remedy === "base" && <p>{t.waitsForBase}</p>}
    </Message>
  );
}

function Close({ taking }: { readonly taking: FileTaking }): JSX.Element {
  const { texts } = useShell();
  return (
    <Button appearance="subtle" onPress={taking.dismiss}>
      {texts.frame.close}
    </Button>
  );
}

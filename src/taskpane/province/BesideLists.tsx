import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { lastYearIssueText, listIssueText } from "../../rollup/fileTroubleText";
import { provinceTexts } from "../../texts/provinceTexts";
import { Button } from "../controls/Button";
import { FilePicker } from "../controls/FilePicker";
import { Message } from "../controls/Message";
import { TextArea } from "../controls/TextArea";
import { useShell } from "../shell";
import { useStore } from "../store";
import type { ProvinceDesk, ProvinceState } from "./provinceDesk";
import { useSpeech } from "./useSpeech";

interface Props {
  readonly desk: ProvinceDesk;
}

/** What the workbooks are held against: the list of those expected, and the year before. */
export function BesideLists({ desk }: Props): JSX.Element {
  const { t } = useSpeech();
  return (
    <>
      <h3>{t.list.title}</h3>
      <Expected desk={desk} />
      <h3>{t.last.title}</h3>
      <LastYearPart desk={desk} />
    </>
  );
}

function Expected({ desk }: Props): JSX.Element {
  const { jobs } = useShell();
  const { say, t } = useSpeech();
  const { expected } = useStore(desk.state);
  const [pasted, paste] = useState("");
  const expect = (list: Blob | null, name: string): void => {
    desk.expect(list, name).catch(jobs.report);
  };
  if (expected?.read.ok === true) {
    const count = expected.read.value.length;
    return (
      <Given
        said={say(t.list.given, { name: expected.name === "" ? t.list.pasted : expected.name, count })}
        without={t.list.without}
        onWithout={() => {
          expect(null, "");
        }}
      />
    );
  }
  return (
    <>
      {expected && <ListUnread given={expected} />}
      <TextArea label={t.list.hint} value={pasted} onInput={paste} />
      <div class="buttons">
        <Button
          disabled={pasted.trim() === ""}
          onPress={() => {
            expect(new Blob([pasted]), "");
          }}
        >
          {t.list.use}
        </Button>
      </div>
      <FilePicker
        label={t.list.pick}
        accept=".csv,.txt,.xlsx"
        onPick={([file]) => {
          if (file) expect(file, file.name);
        }}
      />
    </>
  );
}

function ListUnread({
  given: { name, read },
}: {
  readonly given: NonNullable<ProvinceState["expected"]>;
}): JSX.Element | null {
  const { say, language } = useShell();
  const { t } = useSpeech();
  if (read.ok) return null;
  const said = provinceTexts[language].list.notRead;
  return (
    <Message intent="error">
      {`${say(said, { name: name === "" ? t.list.pasted : name })} ${listIssueText(language, read.trouble)}`}
    </Message>
  );
}

function LastYearPart({ desk }: Props): JSX.Element {
  const { jobs, language, say } = useShell();
  const { t } = useSpeech();
  const { last } = useStore(desk.state);
  const compare = (file: Blob | null, name: string): void => {
    desk.compareWith(file, name).catch(jobs.report);
  };
  if (last?.read.ok === true)
    return (
      <Given
        said={say(t.last.given, { name: last.name, year: last.read.value.year })}
        without={t.last.without}
        onWithout={() => {
          compare(null, "");
        }}
      />
    );
  return (
    <>
      {last && (
        <Message intent="error">
          {`${say(provinceTexts[language].last.notRead, { name: last.name })} ${lastYearIssueText(language, last.read.trouble)}`}
        </Message>
      )}
      <FilePicker
        label={t.last.pick}
        accept=".xlsx"
        onPick={([file]) => {
          if (file) compare(file, file.name);
        }}
      />
    </>
  );
}

interface GivenProps {
  readonly said: string;
  readonly without: string;
  readonly onWithout: () => void;
}

function Given({ said, without, onWithout }: GivenProps): JSX.Element {
  return (
    <div class="buttons">
      <span>{said}</span>
      <Button onPress={onWithout}>{without}</Button>
    </div>
  );
}

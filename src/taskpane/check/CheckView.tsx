import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { readIssueTexts } from "../../texts/readIssueTexts";
import { readIssueText } from "../../words/workbook/readIssueText";
import type { ReadIssue } from "../../workbook/read/readIssue";
import { today } from "../clock";
import { Button } from "../controls/Button";
import { FailedMessage } from "../controls/FailedMessage";
import { Message } from "../controls/Message";
import { TemplateChoice } from "../controls/TemplateChoice";
import { answeringPacks } from "../excel/packsInUse";
import { useShell } from "../shell";
import { useStore } from "../store";
import { CheckSummary } from "./CheckSummary";
import { FindingList } from "./FindingList";
import { findingsNow } from "./findingGroups";
import { followCheck, type CheckedTemplate, type CheckRead } from "./readCheck";
import { useCheckTexts } from "./useCheckTexts";

interface Checked {
  /** Null where the workbook has no template. */
  readonly read: CheckRead | null;
  readonly isSettled: boolean;
}

/** What is to be looked at before the year is sent, with the way to each cell. */
export function CheckView(): JSX.Element {
  const { events, packs, packsDesk, say } = useShell();
  const t = useCheckTexts();
  const inUse = useStore(packs);
  const template = useStore(packsDesk.template);
  const [attempt, tryAgain] = useState(0);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const frame = { packs: answeringPacks(inUse), template, today };
    return followCheck(events, frame, {
      read(read, isSettled) {
        setProblem(null);
        setChecked({ read, isSettled });
      },
      failed: setProblem,
    });
  }, [events, inUse, template, attempt]);
  return (
    <>
      <h2>{t.title}</h2>
      {problem !== null && (
        <FailedMessage
          retry={t.retry}
          onRetry={() => {
            tryAgain(attempt + 1);
          }}
        >
          {say(t.unreadable, { problem })}
        </FailedMessage>
      )}
      {checked ? (
        <Shown {...checked} />
      ) : (
        problem === null && (
          <p class="notice" role="status">
            {t.reading}
          </p>
        )
      )}
    </>
  );
}

function Shown({ read, isSettled }: Checked): JSX.Element {
  if (!read) return <NoTemplate />;
  return (
    <>
      <TemplateChoice templates={read.templates} shown={read.book} />
      {read.kind === "unread" ? (
        <Unread issues={read.issues} />
      ) : (
        <Findings template={read} isSettled={isSettled} />
      )}
    </>
  );
}

interface FindingsProps {
  readonly template: CheckedTemplate;
  readonly isSettled: boolean;
}

function Findings({ template, isSettled }: FindingsProps): JSX.Element {
  const t = useCheckTexts();
  const findings = findingsNow(template.findings, isSettled);
  return (
    <>
      <CheckSummary template={template} findings={findings} />
      {!isSettled && (
        <p class="quiet" role="status">
          {t.calculating}
        </p>
      )}
      <FindingList findings={findings} />
    </>
  );
}

function Unread({ issues }: { readonly issues: readonly ReadIssue[] }): JSX.Element {
  const { language, digits } = useShell();
  return (
    <Message intent="error">
      {issues.map((issue) => digits(readIssueText(readIssueTexts[language], issue))).join("\n")}
    </Message>
  );
}

function NoTemplate(): JSX.Element {
  const { view } = useShell();
  const t = useCheckTexts();
  const openPacks = (
    <Button
      appearance="primary"
      onPress={() => {
        view.set("packs");
      }}
    >
      {t.openPacks}
    </Button>
  );
  return (
    <Message intent="info" actions={openPacks}>
      {t.noTemplate}
    </Message>
  );
}

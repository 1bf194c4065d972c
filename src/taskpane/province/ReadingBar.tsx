import type { JSX } from "preact";
import { Button } from "../controls/Button";
import { FailedMessage } from "../controls/FailedMessage";
import { Message } from "../controls/Message";
import { useShell } from "../shell";
import { useStore } from "../store";
import type { ProvinceDesk } from "./provinceDesk";
import { useSpeech } from "./useSpeech";

/** How far the files are, and the way to stop or to go on. */
export function ReadingBar({ desk }: { readonly desk: ProvinceDesk }): JSX.Element | null {
  const { texts } = useShell();
  const { say, t } = useSpeech();
  const { stage, done, files } = useStore(desk.state);
  const goOn = (): void => {
    void desk.goOn();
  };
  switch (stage.kind) {
    case "idle":
      return null;
    case "reading":
      return (
        <div class="job">
          <p>{say(t.progress, { done, all: files })}</p>
          <fluent-progress-bar aria-label={say(t.progress, { done, all: files })} value={done} max={files} />
          <Button onPress={desk.stop}>{t.stop}</Button>
        </div>
      );
    case "reckoning":
      return (
        <div class="job" role="status">
          <p>{t.reckoning}</p>
        </div>
      );
    case "stopped":
      return (
        <Message intent="warning" actions={<Button onPress={goOn}>{t.goOn}</Button>}>
          {say(t.stopped, { done, all: files })}
        </Message>
      );
    case "failed":
      return (
        <FailedMessage retry={texts.frame.retry} onRetry={goOn}>
          {say(t.notDone, { problem: stage.problem })}
        </FailedMessage>
      );
  }
}

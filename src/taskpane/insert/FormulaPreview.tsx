import type { InsertTexts } from "../../texts/pane/insertTexts";
import type { JSX } from "preact";
import { issueText } from "../../words/issueText";
import { useShell } from "../shell";
import { previewSize } from "./destination";
import { inputsOf } from "./formulaFor";
import type { Preview } from "./preview";
import type { Insert } from "./useInsert";
import { useInsertTexts } from "./useInsertTexts";

/** More merged cells than these are told by the first. */
const mostHidden = 3;

/** The formula, the result that it will show, and the cell that it will stand in; or what is still to be chosen. */
export function FormulaPreview({ insert }: { readonly insert: Insert }): JSX.Element {
  const { texts, say } = useShell();
  const t = useInsertTexts();
  const { formula, preview, target, isInside, hidden } = insert.draft;
  if (formula === null) return <p class="quiet missing">{missingText(insert, t, say)}</p>;
  return (
    <div class="draft">
      <p class="slot-title">{t.formula}</p>
      <code class="draft-formula">{formula}</code>
      <div aria-live="polite">
        <p class="slot-title">{t.preview}</p>
        {preview && <Result preview={preview} />}
        {hidden.slice(0, mostHidden).map(({ cell, merged }) => (
          <p key={cell} class="problem">
            {say(texts.indicator.hiddenCell, { cell, merged })}
          </p>
        ))}
        {target !== null && (
          <p class={isInside ? "problem" : "quiet"}>
            {say(isInside ? t.insideCells : t.target, { cell: target })}
          </p>
        )}
      </div>
    </div>
  );
}

function missingText({ form }: Insert, t: InsertTexts, say: ReturnType<typeof useShell>["say"]): string {
  const { indicator, target, slots } = inputsOf(form.function);
  if (indicator && form.indicator === null) return t.chooseIndicator;
  if (target && form.target.trim() === "") return t.typeTarget;
  const slot = slots.find((one) => !form.cells[one]);
  return slot ? say(t.chooseCells, { slot: t[slot] }) : "";
}

const shownRows = 6;

function Result({ preview }: { readonly preview: Preview }): JSX.Element {
  const { scoreTexts, say, digits } = useShell();
  const t = useInsertTexts();
  switch (preview.kind) {
    case "value":
      return <p class="lines draft-value">{digits(String(preview.value))}</p>;
    case "problem":
      return (
        <p class="problem">
          {say(t.previewProblem, { problem: digits(issueText(scoreTexts, preview.issue)) })}
        </p>
      );
    case "table": {
      const { height, width } = previewSize(preview);
      return (
        <>
          <table class="draft-table">
            <tbody>
              {preview.rows.slice(0, shownRows).map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column} class={typeof cell === "number" ? "number" : ""}>
                      {digits(String(cell))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {height > shownRows && <p class="quiet">{say(t.moreRows, { count: height - shownRows })}</p>}
          <p class="quiet">{say(t.spills, { rows: height, columns: width })}</p>
        </>
      );
    }
  }
}

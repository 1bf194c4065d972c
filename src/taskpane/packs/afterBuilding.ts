import { nameOf, parseName } from "../../workbook/cells/names";
import { goToName } from "../../workbook/excel/goToCell";
import type { BuiltTemplate } from "../desk/packsDesk";
import type { JobAction } from "../jobs/jobs";
import type { BuildShell } from "./buildShell";
import { takeOutJob } from "./takeOutJob";

/** What may come after a template was built: fill it in, look at it, meet over it, or take it out again. */
export function afterBuilding(shell: BuildShell, { added, remembered }: BuiltTemplate): readonly JobAction[] {
  const { texts, say, view, packsDesk, jobs } = shell;
  const t = texts.packs;
  const goTo = (name: string, thenTo: "indicator" | null): void => {
    packsDesk.template.set(added.book);
    goToName(name).then((isThere) => {
      if (isThere && thenTo) view.set(thenTo);
    }, jobs.report);
  };
  const { firstEntry } = added;
  return [
    ...(firstEntry === null
      ? []
      : [
          {
            label: say(t.fillFirstArea, { area: added.firstArea }),
            press() {
              goTo(firstEntry, isOfIndicator(firstEntry) ? "indicator" : null);
            },
          },
        ]),
    {
      label: t.seeSummary,
      press() {
        goTo(nameOf({ of: "book", cell: "TOTAL_PERCENT" }, added.book), null);
      },
    },
    {
      label: t.beginMeeting,
      press() {
        packsDesk.template.set(added.book);
        view.set("meeting");
      },
    },
    ...(remembered
      ? [
          {
            label: t.takeOut,
            press() {
              void jobs.run(takeOutJob(shell, remembered));
            },
          },
        ]
      : []),
  ];
}

function isOfIndicator(name: string): boolean {
  return parseName(name)?.cell.of !== "area";
}

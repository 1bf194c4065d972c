// npm run pictures: the pictures of docs/guide.*.md, taken on the way of a newcomer through the workbench.
import { mkdirSync } from "node:fs";

import { openWorkbench } from "../test/support/browser";
import { everyPaneText } from "../test/support/everyPaneText";
import { checkBeforeSending } from "./guide/beforeSending";
import { guideCamera } from "./guide/camera";
import { buildAndEnter } from "./guide/entering";
import { handOnResult } from "./guide/handingOn";
import { holdMeeting } from "./guide/meeting";
import { planAhead } from "./guide/plan";
import { rollUpProvince } from "./guide/province";
import { insertIntoTracker } from "./guide/tracker";
import { lookAtPacks } from "./guide/packs";

const languages = [
  { name: "th", query: "?blank", texts: everyPaneText.th },
  { name: "en", query: "?blank&language=en-US", texts: everyPaneText.en },
] as const;

async function take({ name, query, texts }: (typeof languages)[number]): Promise<void> {
  const folder = `docs/images/guide-${name}`;
  mkdirSync(folder, { recursive: true });
  const workbench = await openWorkbench({ query, firstRun: true, viewport: { width: 1200, height: 720 } });
  workbench.page.setDefaultTimeout(30_000);
  const guide = guideCamera(workbench, texts, folder);
  const chapters = [
    buildAndEnter,
    planAhead,
    holdMeeting,
    checkBeforeSending,
    insertIntoTracker,
    handOnResult,
    rollUpProvince,
    lookAtPacks,
  ];
  for (const chapter of chapters) await chapter(guide);
  await workbench.close();
}

void Promise.all(languages.map(take));

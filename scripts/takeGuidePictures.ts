// npm run pictures: the pictures of docs/guide.*.md, taken on the way of a newcomer through the workbench.
import { mkdirSync } from "node:fs";

import { openWorkbench } from "../test/support/browser";
import { everyPaneText } from "../test/support/everyPaneText";
import { checkBeforeSending } from "./guide/beforeSending";
import { WINDOW, guideCamera } from "./guide/camera";
import { draftFromPaper } from "./guide/draft";
import { buildAndEnter } from "./guide/entering";
import { handOnResult } from "./guide/handingOn";
import { holdMeeting } from "./guide/meeting";
import { beginNewYear } from "./guide/newYear";
import { planAhead } from "./guide/plan";
import { rollUpProvince } from "./guide/province";
import { insertIntoTracker } from "./guide/tracker";
import { lookAtPacks } from "./guide/packs";

const languages = [
  { name: "th", query: "", texts: everyPaneText.th },
  { name: "en", query: "&language=en-US", texts: everyPaneText.en },
] as const;

async function take({ name, query, texts }: (typeof languages)[number]): Promise<void> {
  const folder = `docs/images/guide-${name}`;
  mkdirSync(folder, { recursive: true });
  const workbench = await openWorkbench({ query: `?blank${query}`, firstRun: true, viewport: WINDOW });
  workbench.page.setDefaultTimeout(30_000);
  const guide = guideCamera(workbench, texts, folder);
  const chapters = [
    buildAndEnter,
    planAhead,
    holdMeeting,
    checkBeforeSending,
    insertIntoTracker,
    handOnResult,
    draftFromPaper,
    rollUpProvince,
    lookAtPacks,
  ];
  for (const chapter of chapters) await chapter(guide);
  await workbench.close();
  await beginNewYear({ language: name, query, texts, folder });
}

void Promise.all(languages.map(take));

import type { Guide } from "./camera";
import { enter } from "./entering";

/** A meeting that tries a clause out, does it, and is written into the history. */
export async function holdMeeting(guide: Guide): Promise<void> {
  const { page, person, texts } = guide;
  const view = person.pane().locator("#view-meeting");
  await guide.openView("meeting");
  await guide.pane("meeting");
  await person.pressInPane(texts.meeting.begin);

  const lacking = texts.meeting.lacks
    .replace("{name}", texts.meeting.indicator.replace("{id}", "3"))
    .replace("{lack}", "3");
  await person.pressInPane(lacking);
  await person.press(view.locator("fluent-switch").nth(1));
  await guide.part("what-if", "#view-meeting .what-if");
  await person.pressInPane(texts.meeting.clear);

  await person.openSheet("ด้านที่ 1");
  await enter(guide, "LPA_internal_control_report_C2", ["✓", "✓"]);
  await view.getByText(texts.meeting.change.replace("{from}", "2").replace("{to}", "5")).first().waitFor();
  await guide.part("changes", "#view-meeting .meeting");

  await person.pressInPane(texts.meeting.finish);
  await guide.rest();
  await page.keyboard.type("ประชุมเตรียมรับการประเมิน ครั้งที่ 1");
  await person.press(view.locator(".finish textarea").first());
  await page.keyboard.type("แนบ ปค. 1 และ ปค. 4 แล้ว");
  await guide.part("finish", "#view-meeting .finish");
  await person.pressInPane(texts.meeting.write);
  await guide.rest();
  await person.openSheet("ประวัติการประชุม");
  await guide.window("history");
}

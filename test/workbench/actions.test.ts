import { Actions } from "../../workbench/frame/actions";
import { PaneVisibility } from "../../workbench/frame/paneVisibility";

describe("functions of the ribbon", () => {
  test("are run by their id, and are done when they say so", async () => {
    const actions = new Actions();
    const ran: string[] = [];
    let complete: () => void = () => undefined;
    actions.associate("repair", ({ source, completed }) => {
      ran.push(source.id);
      complete = completed;
    });
    const done = actions.run("repair").then(() => ran.push("done"));
    expect(ran).toEqual(["repair"]);
    complete();
    await done;
    expect(ran).toEqual(["repair", "done"]);
  });

  test("that the add-in has not associated are named", async () => {
    await expect(new Actions().run("repair")).rejects.toThrow('"repair"');
  });
});

test("who listens to the pane hears it shown and hidden, until it listens no more", async () => {
  const shown: boolean[] = [];
  const heard: string[] = [];
  const pane = new PaneVisibility((isVisible) => shown.push(isVisible));
  const stop = await pane.listen(({ visibilityMode }) => heard.push(visibilityMode));
  pane.show(false);
  pane.show(true);
  await stop();
  pane.show(false);
  expect(shown).toEqual([false, true, false]);
  expect(heard).toEqual(["Hidden", "Taskpane"]);
});

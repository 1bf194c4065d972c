import { THEME_CHANGED, ThemeEvents } from "../../workbench/frame/themeEvents";

describe("a change of Excel's colours", () => {
  const dark = { bodyBackgroundColor: "#1F1F1F" };

  test("is told to those who asked, until they no longer do", async () => {
    const events = new ThemeEvents();
    const [one, other, answered] = [jest.fn(), jest.fn(), jest.fn()];
    events.addHandlerAsync(THEME_CHANGED, one, answered);
    events.addHandlerAsync(THEME_CHANGED, other, {}, answered);
    events.tell(dark);
    expect(one.mock.calls).toEqual([[{ type: "officeThemeChanged", officeTheme: dark }]]);
    events.removeHandlerAsync(THEME_CHANGED, { handler: one });
    events.tell(dark);
    events.removeHandlerAsync(THEME_CHANGED);
    events.tell(dark);
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 2]);
    await Promise.resolve();
    expect(answered.mock.calls).toEqual([[{ status: "succeeded" }], [{ status: "succeeded" }]]);
  });

  test("other events of the document are refused by name", async () => {
    const answered = jest.fn();
    new ThemeEvents().addHandlerAsync("documentSelectionChanged", jest.fn(), answered);
    await Promise.resolve();
    expect(answered).toHaveBeenCalledWith(
      expect.objectContaining({
        status: "failed",
        error: expect.objectContaining({ name: "NotSupported" }) as unknown,
      }),
    );
  });
});

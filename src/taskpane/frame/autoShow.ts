/** Excel opens with a workbook the pane whose TaskpaneId in the manifest has the name of this setting. */
const autoShow = "Office.AutoShowTaskpaneWithDocument";

/** Whether this Excel can open a pane with a workbook. */
export function canOpenWithWorkbook(): boolean {
  return Office.context.requirements.isSetSupported("AddinCommands", "1.1");
}

export function opensWithWorkbook(): boolean {
  return Office.context.document.settings.get(autoShow) === true;
}

/** Stands in the workbook, and so lasts once that is saved. @throws Error where Excel refuses; then all is as before. */
export async function openWithWorkbook(opens: boolean): Promise<void> {
  const before = opensWithWorkbook();
  setSetting(opens);
  try {
    await saveSettings();
  } catch (thrown) {
    setSetting(before);
    throw thrown;
  }
}

function setSetting(opens: boolean): void {
  const { settings } = Office.context.document;
  if (opens) settings.set(autoShow, true);
  else settings.remove(autoShow);
}

function saveSettings(): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.document.settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(`${error.name}: ${error.message}`));
    });
  });
}

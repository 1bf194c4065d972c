import { YEAR } from "../constants";
import { readWorkbookFile, type ReadWorkbook } from "../file/readFile";
import { saveWorkbookFile } from "../file/saveFile";
import type { Desk } from "./desk";
import { withPane, workbookBeside } from "./openingWorkbook";

const XLSX = ".xlsx";
const MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const SAVED_NAME = "workbench.xlsx";

/** Buttons that open, save, start over and show a whole year; a file may be dropped on the grid too. */
export function showFileBar(
  place: HTMLElement,
  grid: HTMLElement,
  desk: Desk,
  first: () => Promise<ReadWorkbook>,
): void {
  const open = async (file: File): Promise<void> => {
    await desk.open(readWorkbookFile(new Uint8Array(await file.arrayBuffer())));
  };
  const startOver = async (): Promise<void> => {
    await desk.open(await first());
  };
  const openYear = async (): Promise<void> => {
    await desk.open(withPane(await workbookBeside(YEAR)));
  };
  const picker = document.createElement("input");
  picker.type = "file";
  picker.accept = XLSX;
  picker.hidden = true;
  picker.setAttribute("aria-label", "ไฟล์ .xlsx (file)");
  picker.addEventListener("change", () => {
    const file = picker.files?.[0];
    // The same file may be picked once more.
    if (file) void attempt(open(file)).finally(() => (picker.value = ""));
  });
  place.replaceChildren(
    picker,
    button("เปิด", "Open", () => {
      picker.click();
    }),
    button("บันทึก", "Save", () => {
      void attempt(saveWorkbookFile(desk.workbook()).then(download));
    }),
    button("เริ่มใหม่", "Reset", () => {
      void attempt(startOver());
    }),
    button("ตัวอย่างทั้งปี", "Full year", () => {
      void attempt(openYear());
    }),
  );
  takeDrops(grid, (file) => {
    void attempt(open(file));
  });
}

async function attempt(task: Promise<unknown>): Promise<void> {
  try {
    await task;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    window.alert(`เปิดหรือบันทึกไฟล์ไม่ได้ (the file could not be opened or saved): ${reason}`);
  }
}

function button(label: string, english: string, press: () => void): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  const small = document.createElement("span");
  small.lang = "en";
  small.textContent = english;
  element.append(label, small);
  element.addEventListener("click", press);
  return element;
}

function takeDrops(grid: HTMLElement, take: (file: File) => void): void {
  const mark = (isOver: boolean): void => {
    grid.parentElement?.classList.toggle("dropping", isOver);
  };
  // The grid handles drops of its own on the way down, so files are taken before it sees them.
  const capture = { capture: true };
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  grid.addEventListener(
    "dragover",
    (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      mark(true);
    },
    capture,
  );
  grid.addEventListener(
    "dragleave",
    () => {
      mark(false);
    },
    capture,
  );
  grid.addEventListener(
    "drop",
    (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      mark(false);
      const file = event.dataTransfer?.files[0];
      if (file) take(file);
    },
    capture,
  );
}

function download(bytes: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: MEDIA_TYPE }));
  link.download = SAVED_NAME;
  link.click();
  URL.revokeObjectURL(link.href);
}

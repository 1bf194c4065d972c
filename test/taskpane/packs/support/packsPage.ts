import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { openWorkbench, type OpenWorkbench } from "../../../support/browser";
import { packOf } from "../../../workbook/support/example";

export const artifacts = path.resolve(__dirname, "../../../../artifacts");

export const newYear = {
  ...packOf("lpa-2567"),
  id: "lpa-2568",
  year: 2568,
  fiscalYear: 2567,
  version: "0.1.0",
};

/** The workbench's example before each test, with a browser that keeps nothing; one browser for all tests of a file. */
export interface PacksPage {
  readonly workbench: () => OpenWorkbench;
  readonly page: () => Page;
  /** The view of criteria. */
  readonly openView: () => Promise<Frame>;
}

export function usePacksPage(): PacksPage {
  let opened: OpenWorkbench | null = null;
  const workbench = (): OpenWorkbench => {
    if (!opened) throw new Error("no workbench is open");
    return opened;
  };

  beforeAll(async () => {
    opened = await openWorkbench();
    mkdirSync(artifacts, { recursive: true });
  });

  beforeEach(async () => {
    await workbench().reload();
    await workbench()
      .pane()
      .evaluate(() => {
        localStorage.clear();
      });
  });

  afterAll(() => workbench().close());

  return {
    workbench,
    page: () => workbench().page,
    async openView() {
      const pane = workbench().pane();
      await pane.getByRole("tab", { name: "ชุดเกณฑ์" }).click();
      return pane;
    },
  };
}

export async function unfold(pane: Frame, panel: string): Promise<void> {
  await pane.getByRole("heading", { name: panel }).click();
}

export async function drop(
  pane: Frame,
  name: string,
  content: string,
  as: "text" | "base64" = "text",
): Promise<void> {
  const transfer = await pane.evaluateHandle(
    ([fileName, text, kind]) => {
      const bytes = Uint8Array.from(kind === "text" ? "" : atob(text), (one) => one.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([kind === "text" ? text : bytes], fileName));
      return files;
    },
    [name, content, as] as const,
  );
  await pane.locator(".packs").dispatchEvent("drop", { dataTransfer: transfer });
}

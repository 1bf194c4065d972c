/** The settings that a workbook keeps for an add-in; they live in the page, which has the workbook. */
export interface SettingsOfDocument {
  /** As JSON: the frame is another realm. */
  read(): string;
  /** @throws Error where Excel refuses. */
  save(json: string): void;
}

export const NO_SETTINGS: SettingsOfDocument = { read: () => "{}", save: () => undefined };

interface AsyncResult {
  readonly status: "succeeded" | "failed";
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

type Callback = (result: AsyncResult) => void;

/** `Office.context.document.settings`: a copy of what the document has, which is the document's once it is saved. */
export class DocumentSettings {
  private values: Map<string, unknown>;

  constructor(private readonly kept: SettingsOfDocument) {
    this.values = read(kept);
  }

  /** As Excel's, JSON: what is set can't be changed from outside, and a missing name gives null. */
  readonly get = (name: string): unknown => structuredClone(this.values.get(name) ?? null);

  readonly set = (name: string, value: unknown): void => {
    this.values.set(name, structuredClone(value));
  };

  readonly remove = (name: string): void => {
    this.values.delete(name);
  };

  /** Options, which may be left out, and who is told how it went. */
  readonly saveAsync = (...parameters: readonly unknown[]): void => {
    this.answer(parameters, () => {
      this.kept.save(JSON.stringify(Object.fromEntries(this.values)));
    });
  };

  readonly refreshAsync = (...parameters: readonly unknown[]): void => {
    this.answer(parameters, () => {
      this.values = read(this.kept);
    });
  };

  private answer(parameters: readonly unknown[], run: () => void): void {
    const callback = parameters.find((parameter): parameter is Callback => typeof parameter === "function");
    setTimeout(() => {
      try {
        run();
        callback?.({ status: "succeeded", value: this });
      } catch (thrown) {
        const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown));
        callback?.({ status: "failed", error: { name, message } });
      }
    });
  }
}

function read(kept: SettingsOfDocument): Map<string, unknown> {
  const values: unknown = JSON.parse(kept.read());
  return new Map(Object.entries(typeof values === "object" && values !== null ? values : {}));
}

declare global {
  interface Window {
    /** Set by the page of the workbench for each workbook that it opens, read by the frame with the add-in. */
    workbenchDocumentSettings?: SettingsOfDocument;
  }
}

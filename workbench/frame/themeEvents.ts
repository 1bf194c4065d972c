/** Office's word for the event. */
export const THEME_CHANGED = "officeThemeChanged";

/** What a handler is told. */
interface ThemeChanged {
  readonly type: typeof THEME_CHANGED;
  readonly officeTheme: object;
}

type Handler = (event: ThemeChanged) => unknown;

/** What Office says of a call that has no answer of its own. */
interface AsyncResult {
  readonly status: "succeeded" | "failed";
  readonly error?: { readonly name: string; readonly message: string };
}

type Callback = (result: AsyncResult) => unknown;

/** The handlers of `Office.context.document`, of which the workbench knows those of the theme. */
export class ThemeEvents {
  private handlers: readonly Handler[] = [];

  readonly addHandlerAsync = (type: string, handler: Handler, ...rest: readonly unknown[]): void => {
    if (type === THEME_CHANGED) this.handlers = [...this.handlers, handler];
    answer(type, rest);
  };

  /** Without a handler all of them go, as in Office. */
  readonly removeHandlerAsync = (type: string, ...rest: readonly unknown[]): void => {
    const { handler = null } = rest.find(isRemoval) ?? {};
    if (type === THEME_CHANGED)
      this.handlers = this.handlers.filter((one) => handler !== null && one !== handler);
    answer(type, rest);
  };

  tell(officeTheme: object): void {
    for (const handler of this.handlers) handler({ type: THEME_CHANGED, officeTheme });
  }
}

function isRemoval(option: unknown): option is { readonly handler?: Handler | null } {
  return typeof option === "object" && option !== null;
}

/** The callback comes last, behind options or without them. */
function answer(type: string, rest: readonly unknown[]): void {
  const callback = rest.find(isCallback);
  const result: AsyncResult =
    type === THEME_CHANGED
      ? { status: "succeeded" }
      : {
          status: "failed",
          error: { name: "NotSupported", message: `The workbench does not tell of ${type}.` },
        };
  if (callback) queueMicrotask(() => callback(result));
}

function isCallback(value: unknown): value is Callback {
  return typeof value === "function";
}

type Listener = (message: { visibilityMode: "Hidden" | "Taskpane" }) => void;

/** Whether the pane is shown. Its place in the page stays; only its content is hidden. */
export class PaneVisibility {
  private readonly listeners = new Set<Listener>();

  constructor(private readonly showFrame: (isVisible: boolean) => void) {}

  show(isVisible: boolean): void {
    this.showFrame(isVisible);
    for (const listener of this.listeners) listener({ visibilityMode: isVisible ? "Taskpane" : "Hidden" });
  }

  /** Gives a function that ends the listening. */
  readonly listen = (listener: Listener): Promise<() => Promise<void>> => {
    this.listeners.add(listener);
    return Promise.resolve(() => {
      this.listeners.delete(listener);
      return Promise.resolve();
    });
  };
}

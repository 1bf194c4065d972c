/** What a function of the ribbon is handed; it has to say when it is done. */
interface ActionEvent {
  readonly source: { readonly id: string };
  readonly completed: () => void;
}

type Action = (event: ActionEvent) => unknown;

/** The functions that an add-in offers to the ribbon, by the names in its manifest. */
export class Actions {
  private readonly actions = new Map<string, Action>();

  readonly associate = (id: string, action: Action): void => {
    if (typeof action !== "function") throw new Error(`Office.actions.associate: "${id}" has no function.`);
    this.actions.set(id, action);
  };

  /** Resolves when the function says that it is done. */
  run(id: string): Promise<void> {
    const action = this.actions.get(id);
    if (!action) {
      return Promise.reject(
        new Error(`The manifest names the function "${id}", but the add-in has not associated it.`),
      );
    }
    return new Promise((resolve) => {
      action({ source: { id }, completed: resolve });
    });
  }
}

import { useEffect, useState } from "preact/hooks";

/** A value that views follow. */
export interface Store<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  /** Tells of every later value, until the returned function is called. */
  readonly follow: (listener: () => void) => () => void;
}

export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The store's value now; the view is drawn again when it changes. */
export function useStore<Value>(store: Store<Value>): Value {
  const [, draw] = useState({});
  useEffect(() => {
    const listener = (): void => {
      draw({});
    };
    // The value may have changed between the first drawing and this.
    listener();
    return store.follow(listener);
  }, [store]);
  return store.get();
}

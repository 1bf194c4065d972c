import { useEffect, useState } from "preact/hooks";
import { problemOf } from "../../workbook/excel/inExcel";

/** Something that is loaded or reckoned while the view stands. */
export type Loaded<Value> =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly value: Value }
  | { readonly kind: "failed"; readonly problem: string };

/** Loads when the view appears, and again when what it depends on changes; a result that comes too late is dropped. */
export function useLoaded<Value>(
  load: () => Promise<Value>,
  dependencies: readonly unknown[],
): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ kind: "loading" });
  useEffect(() => {
    let isWanted = true;
    const finish = (state: Loaded<Value>): void => {
      if (isWanted) setLoaded(state);
    };
    finish({ kind: "loading" });
    load().then(
      (value) => {
        finish({ kind: "loaded", value });
      },
      (thrown: unknown) => {
        finish({ kind: "failed", problem: problemOf(thrown) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [...dependencies]);
  return loaded;
}

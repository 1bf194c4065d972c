import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/**
 * Where what had the focus was taken away by what it did, the keyboard goes on at an element that stays. A person who is
 * busy elsewhere, in the sheet above all, is left there.
 *
 * @param after What changes when something may be taken away.
 */
export function useFocusKept(stays: RefObject<HTMLElement | null>, after: unknown): void {
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (isLost) stays.current?.focus();
  }, [stays, after]);
}

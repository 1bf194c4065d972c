import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Brings what has appeared into view and gives it the focus, so that reading and typing go on there.
 *
 * @param when "free": only where the button that was pressed is gone, and the focus with it.
 */
export function useFocus<Shown extends HTMLElement>(
  when: "free" | "always" | "never",
): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  useLayoutEffect(() => {
    if (when === "never" || (when === "free" && !isFocusFree())) return;
    shown.current?.focus({ preventScroll: true });
    shown.current?.scrollIntoView({ block: "nearest" });
  }, [when]);
  return shown;
}

function isFocusFree(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.matches("[disabled]");
}

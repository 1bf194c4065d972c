import { NEXT_REGION } from "../frame/port";

/** A part of the window that F6 goes to; Tab moves inside the grid. */
interface Region {
  /** Whether the focus is in it. */
  readonly holds: (focused: Element | null) => boolean;
  readonly isShown?: () => boolean;
  readonly enter: () => void;
}

/** Goes to the region after the one that has the focus, or before it. */
function moveOn(regions: readonly Region[], backwards: boolean): void {
  const at = regions.findIndex(({ holds }) => holds(document.activeElement));
  const step = backwards ? -1 : 1;
  const start = at === -1 ? (backwards ? 0 : -1) : at;
  regions[(start + step + regions.length) % regions.length]?.enter();
}

/** Makes header, grid and pane the stations of F6. @returns What goes on from the station that has the focus. */
export function makeRegions(
  header: HTMLElement,
  grid: HTMLElement,
  pane: HTMLIFrameElement,
): (backwards: boolean) => void {
  const regions: readonly Region[] = [
    {
      holds: (focused) => header.contains(focused),
      enter() {
        header.querySelector("button")?.focus();
      },
    },
    {
      holds: (focused) => grid.contains(focused),
      enter() {
        // The grid takes the keys through an input of its own.
        grid.querySelector<HTMLElement>(".o-grid .o-composer")?.focus();
      },
    },
    {
      holds: (focused) => focused === pane,
      isShown: () => pane.style.visibility !== "hidden",
      enter() {
        pane.contentWindow?.focus();
        pane.focus();
      },
    },
  ];
  const go = (backwards: boolean): void => {
    moveOn(
      regions.filter(({ isShown }) => isShown?.() ?? true),
      backwards,
    );
  };
  // Before the grid, which keeps keys to itself.
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== NEXT_REGION) return;
      event.preventDefault();
      event.stopPropagation();
      go(event.shiftKey);
    },
    { capture: true },
  );
  return go;
}

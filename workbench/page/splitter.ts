const NARROWEST_PANE = 320;
const NARROWEST_GRID = 320;
const STEP = 16;

/** Lets the user widen the pane, by mouse or with the arrow keys. */
export function makeResizable(bar: HTMLElement, pane: HTMLElement): void {
  const resize = (width: number): void => {
    const widest = Math.max(NARROWEST_PANE, window.innerWidth - NARROWEST_GRID);
    const chosen = Math.round(Math.min(Math.max(width, NARROWEST_PANE), widest));
    pane.style.width = `${chosen}px`;
    bar.setAttribute("aria-valuenow", String(chosen));
  };
  bar.addEventListener("pointerdown", (event) => {
    // Captured, the pointer stays with the bar while it crosses the frame.
    bar.setPointerCapture(event.pointerId);
  });
  bar.addEventListener("pointermove", (event) => {
    if (bar.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  });
  bar.addEventListener("keydown", (event) => {
    const steps = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (steps !== undefined) resize(pane.getBoundingClientRect().width + steps);
  });
}

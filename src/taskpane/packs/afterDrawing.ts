/** Lets the browser draw what says that work is under way before the work holds it up. */
export function afterDrawing(): Promise<void> {
  return new Promise((resolve) => {
    // A hidden page draws no frame; work goes on there all the same.
    setTimeout(resolve, 50);
  });
}

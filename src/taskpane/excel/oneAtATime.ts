/**
 * Events come in bursts: a paste, a held arrow key. While one run is under way only the wish for another is kept, so the
 * last state is always read and none is read twice.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await work();
      }
    } finally {
      running = false;
    }
  };
}

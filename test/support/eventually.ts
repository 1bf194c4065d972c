import { PATIENCE_MS } from "./patience";

const PAUSE_MS = 20;

/** Asks again until the check holds, as a page needs a moment to follow. @throws What the last try threw. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await check();
      return;
    } catch (failed) {
      if (Date.now() > end) throw failed;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

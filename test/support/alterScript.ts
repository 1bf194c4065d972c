import type { Page } from "playwright-core";

/** From now on a page gets a script changed; call what it returns, and pages get it as it is served. */
export async function alterScript(
  page: Page,
  address: string,
  change: (script: string) => string,
): Promise<() => Promise<void>> {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: change(await response.text()),
      // Else the browser would keep it, as it keeps what is served.
      headers: { ...response.headers(), "cache-control": "no-store" },
    });
  });
  return () => page.unroute(address);
}

// npm run pictures: the pictures of the README and the docs, taken in the workbench as a person sees it.
import { openWorkbench } from "../test/support/browser";

async function main(): Promise<void> {
  const workbench = await openWorkbench({ viewport: { width: 1440, height: 810 } });
  const { page } = workbench;
  await page.evaluate(async () => {
    const bench = window.workbench;
    bench?.enter("ด้านที่ 1", "C29", "ล่าช้า");
    // Scrolls indicator 3 into view whole.
    bench?.select("ด้านที่ 1", "C32");
    bench?.select("ด้านที่ 1", "D19");
    await bench?.settled();
  });
  // New results fade in over half a second.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: "docs/images/workbench.png" });
  await workbench.close();
}

void main();

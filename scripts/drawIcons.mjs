// Draws assets/icon-<size>.png from assets/icon.svg. Run it after changing the drawing:
// AWS_LAMBDA_JS_RUNTIME=nodejs20.x node scripts/drawIcons.mjs   (the variable brings Chromium's own libraries)
import { readFile } from "node:fs/promises";
import { fileURLToPath, URL } from "node:url";
import bundled from "@sparticuz/chromium";
import { chromium } from "playwright-core";

const SIZES = [16, 32, 64, 80, 128];

const asset = (name) => fileURLToPath(new URL(`../assets/${name}`, import.meta.url));
const drawing = await readFile(asset("icon.svg"), "base64");
const browser = await chromium.launch({
  args: bundled.args,
  executablePath: await bundled.executablePath(),
});

try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } img { display: block }</style>
       <img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.screenshot({ path: asset(`icon-${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}

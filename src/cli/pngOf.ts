import { Resvg } from "@resvg/resvg-js";

const fontFiles = [
  require.resolve("@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf"),
  require.resolve("@expo-google-fonts/sarabun/700Bold/Sarabun_700Bold.ttf"),
];

/** Draws a picture's SVG. @param width Of the PNG, in pixels. */
export function pngOf(svg: string, width: number): Uint8Array {
  const drawing = new Resvg(withSaraAmInTwo(svg), {
    fitTo: { mode: "width", value: width },
    // The machine's own fonts would make another picture on each.
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: "Sarabun" },
  });
  return drawing.render().asPng();
}

/** The library draws ำ over the letter before; its two halves, the tone mark between them, stand where they belong. */
function withSaraAmInTwo(svg: string): string {
  return svg.replace(/([\u0e48-\u0e4b]?)\u0e33/g, "\u0e4d$1\u0e32");
}

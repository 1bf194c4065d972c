import { palette } from "./palette";
import { px } from "./svg";

/** Signs as paths, since the picture's font has none of them. Each stands in a square of so many pixels. */

/** ✓ */
export function tickSign(x: number, y: number, size: number, colour: string = palette.green): string {
  return stroke(
    `M${px(x + size * 0.12)} ${px(y + size * 0.55)} l${px(size * 0.25)} ${px(size * 0.27)} l${px(size * 0.5)} ${px(-size * 0.62)}`,
    size,
    colour,
  );
}

/** ✗ */
export function crossSign(x: number, y: number, size: number, colour: string = palette.vermillion): string {
  const [left, top, far] = [x + size * 0.2, y + size * 0.2, size * 0.6];
  return stroke(
    `M${px(left)} ${px(top)} l${px(far)} ${px(far)} M${px(left + far)} ${px(top)} l${px(-far)} ${px(far)}`,
    size,
    colour,
  );
}

/** ▲, or ▼ for less. */
export function triangle(x: number, y: number, size: number, points: "up" | "down"): string {
  const [tip, base] = points === "up" ? [y, y + size] : [y + size, y];
  const colour = points === "up" ? palette.blue : palette.vermillion;
  return `<path d="M${px(x)} ${px(base)} L${px(x + size)} ${px(base)} L${px(x + size / 2)} ${px(tip)} Z" fill="${colour}"/>`;
}

function stroke(path: string, size: number, colour: string): string {
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${px(size * 0.15)}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

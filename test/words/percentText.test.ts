import { percentText } from "../../src/words/percentText";

test.each([
  [100, "100"],
  [97.94, "97.94"],
  [97.5, "97.50"],
  [0, "0"],
])("%d is printed %s", (percent, printed) => {
  expect(percentText(percent, 2)).toBe(printed);
});

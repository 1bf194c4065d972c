import { writtenDays } from "../../src/text/writtenDay";

/** 29 December 2566 (2023). */
const day = 45_289;

describe("a day as people write it", () => {
  it.each([
    ...["29 ธ.ค. 2566", "29 ธ.ค.2566", "29ธค2566", "๒๙ ธันวาคม พ.ศ. ๒๕๖๖", "วันที่ 29 ธันวาคม พ.ศ.2566"],
    ...["วันศุกร์ที่ 29 ธันวาคม 2566", "29/12/2566", "29-12-2566", "29.12.2566", "29 / 12 / 2566"],
    ...["2566-12-29", "2023-12-29", "29/12/2023", "29 Dec 2023", "29 December 2023", "29-Dec-2023"],
    ...["29/12/2566 16:30", "29 ธ.ค. 2566 เวลา 16.30 น."],
  ])("is read as it is: %s", (text) => {
    expect(writtenDays(text)).toEqual([day]);
  });

  it.each(["29 ธ.ค. 66", "29/12/66", "๒๙/๑๒/๖๖", "29-ธ.ค.-66"])(
    "of a year of two digits is read in both eras, the Buddhist one first: %s",
    (text) => {
      // 29 December 2066 CE: 43 years after 2023, with 11 leap days between (2024 to 2064).
      expect(writtenDays(text)).toEqual([day, day + 43 * 365 + 11]);
    },
  );

  it.each(["29/2/2566", "30 ก.พ. 2566", "32/1/2566", "0/1/2566", "1/13/2566"])("must be real: %s", (text) => {
    expect(writtenDays(text)).toEqual([]);
  });

  it.each([
    "ทันเวลา",
    "✓",
    "1/2",
    "3 ใน 4",
    "2566",
    "29 ธ.ค.",
    "ม.ค. 2566",
    "",
    "1/2/3",
    "29 ธ.ค. 2566 หรือ 30",
  ])("is none: “%s”", (text) => {
    expect(writtenDays(text)).toEqual([]);
  });
});

import { daysWithin } from "../../src/text/daysWithin";

/** 12 January 2565 and 13 January 2565 (2022 CE). */
const [day12, day13] = [44_573, 44_574];

test.each([
  ["คำสั่งที่ 7/2565 ลงวันที่ 12 มกราคม 2565 เรื่องแต่งตั้ง", [day12]],
  ["ลว. ๑๒ ม.ค. ๒๕๖๕", [day12]],
  ["ลว. 12 ม.ค.2565", [day12]],
  ["12 มกราคม พ.ศ. 2565", [day12]],
  ["12 มกราคม ค.ศ. 2022", [day12]],
  ["12 January 2022", [day12]],
  ["ประชุม 12/1/2565 และ 13-01-2565", [day12, day13]],
  ["รายงาน 2565-01-12.pdf", [day12]],
  ["รายงาน 2022-01-12", [day12]],
  ["13/1/2022", [day13]],
  ["13 ม.ค. 2565 และ 12 ม.ค. 2565", [day12, day13]],
])("%s", (text, days) => {
  expect(daysWithin(text)).toEqual(days);
});

test.each([
  ["a year of two digits may be of either era", "12 ม.ค. 65"],
  ["beside a Christian year month and day may be exchanged", "12/1/2022"],
  ["an address is a file's name", "https://lao.go.th/2022-01-12/ประกาศ-12-1-2565.pdf"],
  ["an address without its beginning is one too", "www.lao.go.th/12-01-2565"],
  ["a day that there is not", "30 กุมภาพันธ์ 2565"],
  ["a year without a day", "ระเบียบ พ.ศ. 2561"],
  ["a month without a day", "มกราคม 2565"],
  ["a number of a letter", "ที่ มท 0023.3/ว 1401"],
  ["a telephone number", "0-7562-3402"],
  ["a year beyond all papers", "12 มกราคม 3065"],
  ["more digits than a day has", "112/01/2565"],
  ["a number that goes on", "12/1/25651"],
  ["nothing", ""],
])("is no day for certain: %s", (_, text) => {
  expect(daysWithin(text)).toEqual([]);
});

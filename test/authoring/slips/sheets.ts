import type { Slip } from "./slip";

/** Sheets, columns and fields. */
export const sheetSlips: readonly Slip[] = [
  [
    "a misspelt sheet",
    (book) => book.rename("Bands", "Band"),
    "[Bands] มีแผ่นชื่อ “Band” แต่ไม่มี Bands",
    "[Bands] There is a sheet “Band” but no Bands",
  ],
  [
    "a misspelt sheet that packs may do without",
    (book) => book.rename("Notes", "Note"),
    "[Notes] มีแผ่นชื่อ “Note” แต่ไม่มี Notes",
    "[Notes] There is a sheet “Note” but no Notes",
  ],
  [
    "a sheet that is not there",
    (book) => book.drop("Clauses"),
    "[Clauses] ไม่มีแผ่น Clauses",
    "[Clauses] There is no sheet Clauses",
  ],
  [
    "a sheet that is there twice",
    (book) => book.add({ name: "Bands ", rows: [["x"]] }),
    "[Bands] มีแผ่นที่อ่านเป็น Bands มากกว่าหนึ่งแผ่น",
    "[Bands] More than one sheet reads as Bands",
  ],
  [
    "a sheet with nothing on it that needs a row",
    (book) => {
      book.rows("Areas").splice(1);
      return book;
    },
    "[Areas] ยังไม่มีข้อมูล",
    "[Areas] Nothing is filled in yet",
  ],
  [
    "a misspelt header",
    (book) => book.renameHeader("Bands", "when", "เงื่อน (wen)"),
    "[Bands แถว 1 คอลัมน์ when] หัวคอลัมน์ “เงื่อน (wen)” อ่านไม่ออก ถ้าหมายถึง when",
    "[Bands row 1 column when] The header “เงื่อน (wen)” can't be read. If when was meant",
  ],
  [
    "a column that is not there",
    (book) => book.renameHeader("Bands", "when", "ช่องของฉัน"),
    "[Bands แถว 1 คอลัมน์ when] ไม่มีคอลัมน์ when",
    "[Bands row 1 column when] There is no column when",
  ],
  [
    "a column that is there twice",
    (book) => book.renameHeader("Bands", "variant", "เงื่อนไข (when)"),
    "[Bands แถว 1 คอลัมน์ when] มีคอลัมน์ when ซ้ำ",
    "[Bands row 1 column when] The column when is there twice",
  ],
  [
    "a field that is not there",
    (book) => {
      book.rows("Pack").splice(1, 1);
      return book;
    },
    "[Pack รายการ id] ไม่มีรายการนี้",
    "[Pack field id] This field is not there",
  ],
  [
    "a misspelt field",
    (book) => {
      const row = book.rows("Pack")[4];
      if (row) row[0] = "(verson)";
      return book;
    },
    "[Pack รายการ version] รายการ “(verson)” อ่านไม่ออก",
    "[Pack field version] The field “(verson)” can't be read",
  ],
  [
    "a field that is there twice",
    (book) => {
      book.rows("Pack").push(["(year)", 2567]);
      return book;
    },
    "[Pack แถว 15 รายการ year] รายการนี้ซ้ำ",
    "[Pack row 15 field year] This field is there twice",
  ],
  [
    "a field that is blank",
    (book) => book.setField("year", null),
    "[Pack แถว 3 รายการ year] ช่องนี้ว่าง",
    "[Pack row 3 field year] It is blank",
  ],
  [
    "a version of two numbers",
    (book) => book.setField("version", "1.0"),
    "[Pack แถว 5 รายการ version] ค่า “1.0” ใช้ไม่ได้ เลขสามส่วน",
    "[Pack row 5 field version] “1.0” can't be used. Three numbers",
  ],
  [
    "data below the last row that is read",
    (book) => {
      const rows = book.rows("Notes");
      while (rows.length < 20_010) rows.push([]);
      rows.push(["ก"]);
      return book;
    },
    "มีข้อมูลถึงแถว 20011 เกินแถวสุดท้ายที่อ่าน คือแถว 20000",
    "Row 20011 is filled; the last row that is read is 20000",
  ],
];

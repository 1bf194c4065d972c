import { withEntry } from "../../workbench/grid/withEntry";

test.each<[string, string, unknown, string]>([
  ["=C5<=D5", "C5", 4, "=4<=D5"],
  ["=AND(C5>=0,C5=INT(C5))", "C5", -5, "=AND((-5)>=0,(-5)=INT((-5)))"],
  ["=IF(ISNUMBER($C$5),C5<=C55,ISTEXT(C5))", "C5", "สิบ", '=IF(ISNUMBER("สิบ"),"สิบ"<=C55,ISTEXT("สิบ"))'],
  ['=C5="C5"', "C5", 'a"b', '="a""b"="C5"'],
  ["=AC5+C5", "C5", true, "=AC5+TRUE"],
  ["=SUM(C5:C9)+สรุป!C5", "C5", 1, "=SUM(C5:C9)+สรุป!C5"],
])("%s with an entry in %s asks of the entry, and of no other cell", (formula, cell, entered, asked) => {
  expect(withEntry(formula, cell, entered)).toBe(asked);
});

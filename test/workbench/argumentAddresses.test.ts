import { argumentAddresses } from "../../workbench/functions/argumentAddresses";

test.each<[string, (string | null)[] | null]>([
  ["=LPA.SCORE(3,B3:B10)", [null, "Sheet1!B3:B10"]],
  ['=lpa.score(A2, $F$2:$F$9 , , "lpa-2567")', ["Sheet1!A2", "Sheet1!F2:F9", null, null]],
  ["=LPA.SCORE(3,'ด้านที่ 1'!C5:C12)", [null, "'ด้านที่ 1'!C5:C12"]],
  ['=IF(A1="LPA.SCORE(9,Z1)",0,LPA.SCORE(3,IF(1,B3:B4,B5),C1))', [null, null, "Sheet1!C1"]],
  ['=LPA.SCORE("a,b",{1,2;3,4},B:B)', [null, null, "Sheet1!B:B"]],
  ["=LPA.SCORE(1,A1:A2)+LPA.SCORE(2,B1:B6)", null],
  ["=SUM(B3:B10)", null],
])("the arguments of %s", (formula, addresses) => {
  expect(argumentAddresses(formula, "LPA.SCORE", "Sheet1")).toEqual(addresses);
});

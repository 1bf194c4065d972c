import { bareName, barePlace, byOrganization } from "../../src/province/identity";

describe("an organization's name", () => {
  it.each([
    ["อบต.ไสสมมติ", "ไสสมมติ"],
    ["อบต. ไสสมมติ", "ไสสมมติ"],
    ["อ.บ.ต.ไสสมมติ", "ไสสมมติ"],
    ["  องค์การบริหารส่วนตำบล ไสสมมติ ", "ไสสมมติ"],
    ["ที่ทำการองค์การบริหารส่วนตำบลไสสมมติ", "ไสสมมติ"],
    ["เทศบาลตำบลเมืองใหม่", "เมืองใหม่"],
    ["สำนักงานเทศบาลนครสมมติ", "สมมติ"],
    ["ไสสมมติ", "ไสสมมติ"],
    // Nothing but its type names it.
    ["เมืองพัทยา", "เมืองพัทยา"],
    // A word that only begins like a type.
    ["ทตสมมติ", "ทตสมมติ"],
  ])("%s is %s without its type", (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });

  it.each([
    ["อำเภอเมืองสมมติ", "เมืองสมมติ"],
    ["อ. เมืองสมมติ", "เมืองสมมติ"],
    ["จังหวัดสมมติ", "สมมติ"],
    ["", ""],
  ])("a place %j is %j", (place, bare) => {
    expect(barePlace(place)).toBe(bare);
  });
});

describe("workbooks of one name", () => {
  const of = (
    district: string,
    province = "สมมติ",
  ): { readonly lao: Parameters<typeof byOrganization>[0][number]["lao"] } => ({
    lao: { name: "อบต.หนองสมมติ", type: "SAO", province, ...(district !== "" && { district }) },
  });
  const sizes = (...laos: readonly ReturnType<typeof of>[]): readonly number[] =>
    byOrganization(laos)
      .map((group) => group.length)
      .sort();

  it("are of one organization where only one place is said", () => {
    expect(sizes(of(""), of("เหนือ"), of("อำเภอเหนือ"))).toEqual([3]);
    expect(sizes(of("เหนือ"), of("เหนือ", ""))).toEqual([2]);
  });

  it("are of several where several are; one that says none stands by itself", () => {
    expect(sizes(of("เหนือ"), of("ใต้"), of("เหนือ"))).toEqual([1, 2]);
    expect(sizes(of("เหนือ"), of("ใต้"), of(""))).toEqual([1, 1, 1]);
    expect(sizes(of("เหนือ"), of("เหนือ", "อื่น"))).toEqual([1, 1]);
  });
});

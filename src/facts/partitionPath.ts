import type { Partition } from "./tables";

/** What the name of a folder must not have on some disk, or would be read as something else. */
const reserved = /["#%'*/:=?\\{}<>|[\]^\p{Cc}]/gu;

/** What warehouses read as nothing. */
const nothing = "__HIVE_DEFAULT_PARTITION__";

/** year=2567/province=กระบี่: the folders of a partition, as Hive, Spark and DuckDB read them. */
export function partitionPath({ year, province }: Partition): string {
  const name = province.trim();
  return `year=${String(year)}/province=${name === "" ? nothing : escaped(name)}`;
}

function escaped(name: string): string {
  const safe = name.replace(reserved, percented).replace(/[. ]+$/, (end) => end.replace(/./g, percented));
  return safe.slice(0, 80);
}

function percented(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

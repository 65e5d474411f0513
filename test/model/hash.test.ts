import { describe, expect, test } from "vitest";
import { add, addPair, newFeatureList } from "../../server/src/model/features";
import { combine, hashText, rowOf } from "../../server/src/model/hash";

describe("hashes are part of the weights: they may not change", () => {
  test.each([
    ["", -2128831035],
    ["said", -1140640484],
    ["a", -468965076],
  ])("%j", (text, hash) => {
    expect(hashText(text)).toBe(hash);
  });

  test("a combination depends on the order and on every part", () => {
    const ab = combine(combine(1, 2), 3);
    expect(ab).not.toBe(combine(combine(1, 3), 2));
    expect(ab).not.toBe(combine(combine(2, 2), 3));
    expect(ab).toBe(combine(combine(1, 2), 3));
  });

  test("rows fill a table evenly", () => {
    const rows = new Int32Array(1 << 8);
    for (let i = 0; i < 25_600; i++) {
      const row = rowOf(combine(7, i), 8);
      rows[row] = (rows[row] ?? 0) + 1;
    }
    expect(Math.min(...rows)).toBeGreaterThan(50);
    expect(Math.max(...rows)).toBeLessThan(160);
  });
});

test("a part of a text has the hash of that part alone", () => {
  expect(hashText("xsaidx", 1, 5)).toBe(hashText("said"));
});

test("a feature list drops what it has no room for", () => {
  const list = newFeatureList(2);
  for (let i = 0; i < 5; i++) add(list, 1, i);
  addPair(list, 2, 3, 4);
  expect(list.count).toBe(2);
  expect([...list.values]).toEqual([combine(1, 0), combine(1, 1)]);
});

const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * Without a cache Jest starts large files first, and these are small: the last of them would keep one core busy while the
 * others have nothing left to do. Named by the ends of their paths.
 */
const longest = [
  /everyView\/\w+\.browser\.test\.ts$/,
  /\.browser\.test\.ts$/,
  // Looks at the types of all the code that knows Office.
  /manifest\/requirementSets\.test\.ts$/,
  /native\/nativeScore\.test\.ts$/,
  /authoring\/\w+\.test\.ts$/,
  /workbook\/excel\/\w+\.test\.ts$/,
];

const rankOf = ({ path }) => {
  const rank = longest.findIndex((pattern) => pattern.test(path));
  return rank === -1 ? longest.length : rank;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rankOf(a) - rankOf(b));
  }
};

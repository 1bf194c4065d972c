/** How Thai offices write numbers, dates and formulas: the computer decides this in Excel, and not the file. */
const THAI = {
  name: "ไทย",
  code: "th_TH",
  thousandsSeparator: ",",
  decimalSeparator: ".",
  weekStart: 7,
  dateFormat: "d/m/yyyy",
  timeFormat: "hh:mm:ss",
  formulaArgSeparator: ",",
};

/** Results would glide into their cells; Excel's do not, and a picture of the page would catch them half-way. */
export const thaiSettings = { locale: THAI, disableCellAnimations: true };

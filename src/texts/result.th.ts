/** Why a year can't stand beside another as the one before. */
export const resultTh = {
  otherLao: "เวิร์กบุ๊กของปีก่อนเป็นของ{other} ไม่ใช่ของ{own} ใช้เวิร์กบุ๊กของ อปท. เดียวกัน",
  notEarlier: "เวิร์กบุ๊กของปีก่อนเป็นปี {other} ซึ่งไม่ก่อนปี {own} ใช้เวิร์กบุ๊กของปีที่มาก่อน",
} as const;

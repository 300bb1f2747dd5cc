const firstOfMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** True for a leap year. */
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The n-th day of its year and the days of that year. */
export function dayInYear(day: string): { readonly day: bigint; readonly days: bigint } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const leap = isLeap(year);
  const before = firstOfMonth[month - 1]! + (leap && month > 2 ? 1 : 0);
  return { day: BigInt(before + date), days: leap ? 366n : 365n };
}

/** Days from one day to another, counted year by year. */
export function daysFrom(from: string, to: string): number {
  const since = (text: string): number => {
    let days = Number(dayInYear(text).day);
    for (let year = 2000; year < Number(text.slice(0, 4)); year += 1) days += isLeap(year) ? 366 : 365;
    return days;
  };
  return since(to) - since(from);
}

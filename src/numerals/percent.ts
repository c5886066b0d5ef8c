/** Percent as the unit itself; not where papers are the "top 10 % papers". */
const PERCENT = /(?<!\d[ -]?|\btop \w+ )(?:%|\bper ?cent(?:ages?)?\b|パーセント|百分率)/iu

/** Whether a unit is percent, in words or as a sign. */
export const namesPercent = (unit: string): boolean => PERCENT.test(unit.normalize('NFKC').trim())

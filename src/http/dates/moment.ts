/** ms since 1970, now. */
export type Clock = () => number;

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(?:[Zz]|([+-])(\d\d):?(\d\d))?)?$/;
/** Of HTTP (RFC 9110, 5.6.7); cookies have dashes in it, too. */
const HTTP = /^[A-Z][a-z]{2}, (\d\d)[ -]([A-Z][a-z]{2})[ -](\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const [MINUTE, DAY] = [60_000, 86_400_000] as const;
/** A smaller number counts seconds, not ms: it would be a day of 1973. */
const LEAST_MS = 1e11;

/** Days since 1970 of a day of the Gregorian calendar; years begin in March, so that a leap day ends one. */
function daysTo(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const era = Math.floor(years / 400);
  const inEra = years - era * 400;
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leaps = Math.floor(inEra / 4) - Math.floor(inEra / 100);
  return era * 146_097 + inEra * 365 + leaps + inYear - 719_468;
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const next = month === 12 ? daysTo(year + 1, 1, 1) : daysTo(year, month + 1, 1);
  return daysTo(year, month, day) < next;
}

/** Of a day, and of hour, minute and second of it; undefined for what no calendar or clock has. */
function momentIn(day: readonly number[], time: readonly number[]): number | undefined {
  const [year = 0, month = 0, ofMonth = 0] = day;
  const [hour = 0, minute = 0, second = 0] = time;
  if (!isDay(year, month, ofMonth) || hour > 23 || minute > 59 || second >= 61) return undefined;
  return daysTo(year, month, ofMonth) * DAY + (hour * 60 + minute) * MINUTE + Math.round(second * 1000);
}

/** How far a zone is ahead, in ms: `+05:30`. */
function aheadOf(sign: string | undefined, [hours, minutes]: readonly (string | undefined)[]): number {
  return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE * (sign === '-' ? -1 : 1);
}

function isoMoment(text: string): number | undefined {
  const [found, year, month, day, hour = 0, minute = 0, second = '0', part = '', sign, ...zone] =
    ISO.exec(text) ?? [];
  if (found === undefined) return undefined;
  const moment = momentIn([year, month, day].map(Number), [hour, minute, second + part].map(Number));
  return moment === undefined ? undefined : moment - aheadOf(sign, zone);
}

function httpMoment(text: string): number | undefined {
  const [found, day, month = '', year, ...time] = HTTP.exec(text) ?? [];
  if (found === undefined) return undefined;
  return momentIn([Number(year), MONTHS.indexOf(month) + 1, Number(day)], time.map(Number));
}

/**
 * A date as ms since 1970: a text of ISO 8601 (UTC where it names no zone) or of HTTP, or a number of s or ms since
 * then. Undefined for all else.
 */
export function momentOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value < LEAST_MS ? value * 1000 : value;
  return typeof value === 'string' ? (isoMoment(value) ?? httpMoment(value)) : undefined;
}

/** What a date is held to: `now`, or another date. */
export const boundOf = (bound: unknown, now: Clock): number | undefined =>
  bound === 'now' ? now() : momentOf(bound);

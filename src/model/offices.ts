import { firstDay, lastDay, type PartialDate } from './dates.ts';

/** An office with its term; `to` is absent for a current one, and `asOf` says up to when that is known. */
export interface Office {
  readonly title: string;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
  readonly asOf?: PartialDate | undefined;
}

/** Whether the office was, as far as its dates tell, held on the day. Unknown ends count as open. */
export function heldOn(office: Office, day: PartialDate): boolean {
  const started = !office.from || firstDay(office.from) <= lastDay(day);
  const ended = office.to !== undefined && lastDay(office.to) < firstDay(day);
  return started && !ended;
}

/** Whether the office is known to have been held on the day: `asOf` bounds an open end. */
export function knownOn(office: Office, day: PartialDate): boolean {
  const end = office.to ?? office.asOf;
  return heldOn(office, day) && end !== undefined && lastDay(end) >= firstDay(day);
}

/** Qualifiers of an office: acting in it, elected to it. */
const STANDING = /^Quyền | đắc cử(?= |$)/gu;

/** An office without its qualifier: acting president and president exclude each other. */
export function officeFamily(title: string): string {
  return title.replace(STANDING, '').toLowerCase();
}

/** The offices held on a day, most recent first. */
export function officesOn<T extends Office>(offices: readonly T[], day: PartialDate): readonly T[] {
  return offices.filter((office) => heldOn(office, day)).reverse();
}

/** The current offices, as last known: those without an end. */
export function currentOffices<T extends Office>(offices: readonly T[]): readonly T[] {
  return offices.filter((office) => office.to === undefined).reverse();
}

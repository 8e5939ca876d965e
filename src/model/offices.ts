import { firstDay, lastDay, type PartialDate } from './dates.ts';

/** An office with the days it was held; `to` is absent while it is held, and `asOf` says up to when that is known. */
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

/** Whether the office is known to have been held on the day: it does not outlast the month it was last seen held. */
export function knownOn(office: Office, day: PartialDate): boolean {
  const end = office.to ?? office.asOf;
  return heldOn(office, day) && end !== undefined && lastDay(end) >= firstDay(day);
}

/** Words that say how one stands to an office, not which it is: acting in it, elected to it. */
const STANDING = /^Quyền | đắc cử(?= |$)/gu;

/** An office without one's standing in it: being acting president and president exclude each other. */
export function officeFamily(title: string): string {
  return title.replace(STANDING, '').toLowerCase();
}

/** The offices held on a day, the one taken up last first. */
export function officesOn<T extends Office>(offices: readonly T[], day: PartialDate): readonly T[] {
  return offices.filter((office) => heldOn(office, day)).reverse();
}

/** The offices still held when last heard of: those without an end. */
export function currentOffices<T extends Office>(offices: readonly T[]): readonly T[] {
  return offices.filter((office) => office.to === undefined).reverse();
}

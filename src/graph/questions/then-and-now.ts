import type { PartialDate } from '../../model/dates.ts';
import { currentOffices, officesOn } from '../../model/offices.ts';
import type { ArticleNode, Entry } from '../types.ts';

/** What a person is now, as far as known. */
export type PersonNow =
  | {
      readonly type: 'in-office';
      readonly titles: readonly string[];
      readonly asOf?: PartialDate | undefined;
    }
  | { readonly type: 'left'; readonly on: PartialDate }
  | { readonly type: 'dead'; readonly on: PartialDate }
  | { readonly type: 'unknown' };

/**
 * Offices of a person on the day of a report. What the event says of its participants goes before the list of offices:
 * it was written for that day.
 */
export function officesAt(person: Entry<'person'>, { event, data }: ArticleNode): readonly string[] {
  const role = event?.participants.find((who) => who.person === person)?.as;
  return role ? [role] : officesOn(person.data.offices, data.date).map(({ title }) => title);
}

/** What a person is now: dead, in office, or out of it. */
export function personNow({ data }: Entry<'person'>): PersonNow {
  if (data.died) return { type: 'dead', on: data.died };
  const current = currentOffices(data.offices);
  if (current.length > 0) {
    const asOf = current.map((office) => office.asOf).find((date) => date !== undefined);
    return { type: 'in-office', titles: current.map(({ title }) => title), asOf };
  }
  const last = data.offices.at(-1)?.to;
  return last ? { type: 'left', on: last } : { type: 'unknown' };
}

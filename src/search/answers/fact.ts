import type { PartialDate } from '../../model/dates.ts';
import type { Document } from '../../model/schemas/index.ts';
import type { ParticipantData } from '../record-types.ts';

/** A fact from the fields of an entry. */
export type Fact =
  | {
      readonly type: 'office';
      readonly title: string;
      readonly from?: PartialDate;
      readonly to?: PartialDate;
      readonly asOf?: PartialDate;
    }
  | { readonly type: 'definition'; readonly text: string }
  | {
      readonly type: 'status';
      readonly status: Document['status'];
      /** Day of the step that led to it, if its life says. */
      readonly since?: PartialDate;
      readonly asOf: PartialDate;
    }
  | { readonly type: 'step'; readonly label: string; readonly date: PartialDate }
  | { readonly type: 'limit'; readonly value: string; readonly label: string }
  | {
      readonly type: 'event';
      readonly start: PartialDate;
      readonly end?: PartialDate;
      readonly place?: string;
      readonly duration?: string;
    }
  | { readonly type: 'people'; readonly people: readonly ParticipantData[] }
  | { readonly type: 'born' | 'died'; readonly date: PartialDate }
  | { readonly type: 'place'; readonly text: string };

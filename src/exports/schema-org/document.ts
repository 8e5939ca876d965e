import type { Entry } from '../../graph/types.ts';
import { formatDate, type PartialDate } from '../../model/dates.ts';
import type { Document } from '../../model/schemas/index.ts';
import type { ExportContext } from '../context.ts';
import type { CommonThing } from './common.ts';
import type { GraphNode } from './graph.ts';

type Status = Document['status'];

/** Statuses that only a legally binding document can have. */
const FORCE: Partial<Record<Status, 'InForce' | 'NotInForce'>> = {
  'in-force': 'InForce',
  expired: 'NotInForce',
  'never-in-force': 'NotInForce',
};

/** A treaty as `Legislation`; a document that is not binding (a statement, a report) as a `CreativeWork`. */
export function documentThing(
  { data }: Entry<'document'>,
  common: CommonThing,
  { words }: ExportContext,
): GraphNode {
  const status = `${words.statuses[data.status]}, ${words.asOf(formatDate(data.statusAsOf))}`;
  const force = FORCE[data.status];
  const signed = dayOf(data, 'signed');
  const inForce = dayOf(data, 'in-force');
  if (force === undefined && data.status !== 'suspended') {
    const published = signed ?? dayOf(data, 'adopted') ?? dayOf(data, 'published');
    return {
      '@type': 'CreativeWork',
      ...common,
      genre: data.form,
      creativeWorkStatus: status,
      ...(published && { datePublished: published }),
    };
  }
  return {
    '@type': 'Legislation',
    ...common,
    legislationType: data.form,
    creativeWorkStatus: status,
    ...(signed && { legislationDate: signed }),
    ...(inForce && { legislationDateOfApplicability: inForce }),
    ...(force && { legislationLegalForce: { '@id': `https://schema.org/${force}` } }),
  };
}

function dayOf({ life }: Document, step: Document['life'][number]['event']): PartialDate | undefined {
  return life.find(({ event }) => event === step)?.date;
}

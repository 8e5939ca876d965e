import type { Entry } from '../../graph/types.ts';
import { currentOffices } from '../../model/offices.ts';
import type { CommonThing } from './common.ts';
import type { GraphNode } from './graph.ts';

/** A person with the offices held, each for its time (schema.org's Role between person and occupation). */
export function personThing({ data }: Entry<'person'>, common: CommonThing): GraphNode {
  return {
    '@type': 'Person',
    ...common,
    ...(data.born && { birthDate: data.born }),
    ...(data.died && { deathDate: data.died }),
    jobTitle: currentOffices(data.offices).map(({ title }) => title),
    hasOccupation: data.offices.map(({ title, from, to }) => ({
      '@type': 'Role',
      ...(from && { startDate: from }),
      ...(to && { endDate: to }),
      hasOccupation: { '@type': 'Occupation', name: title },
    })),
  };
}

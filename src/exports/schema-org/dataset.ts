import { compareDates } from '../../model/dates.ts';
import { PAGES } from '../../model/addresses.ts';
import { entriesOfKind } from '../../graph/questions/indexes.ts';
import type { ExportContext } from '../context.ts';
import { dataAddress, DATA_FILES } from '../data/files.ts';
import { FORMAT_VERSION } from '../data/schemas/index.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import type { GraphNode } from './graph.ts';
import { DATASET_ID, PUBLISHER_ID, WEBSITE_ID } from './ids.ts';
import { publisher } from './site.ts';

/** The page of open data: one data set in many files. */
export function datasetGraph(title: string, context: ExportContext): GraphNode[] {
  const { corpus, absolute, words } = context;
  const { site } = corpus;
  const [first] = entriesOfKind(corpus, 'event')
    .map(({ data }) => data.start)
    .sort(compareDates);
  return [
    {
      '@type': 'Dataset',
      '@id': absolute(DATASET_ID),
      url: absolute(PAGES.data),
      name: words.dataset.name(site.title),
      description: words.dataset.description,
      inLanguage: site.language,
      version: FORMAT_VERSION,
      dateModified: site.edition,
      license: site.licence.url,
      isAccessibleForFree: true,
      ...(first && { temporalCoverage: `${first}/${site.knownUntil}` }),
      isPartOf: { '@id': absolute(WEBSITE_ID) },
      creator: { '@id': absolute(PUBLISHER_ID) },
      distribution: DATA_FILES.map(({ name, type }) => ({
        '@type': 'DataDownload',
        name,
        encodingFormat: type,
        contentUrl: absolute(dataAddress(name)),
      })),
    },
    publisher(context),
    breadcrumbs([{ name: title, address: PAGES.data }], context),
  ];
}

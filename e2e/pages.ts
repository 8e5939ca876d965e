import { toBase } from '../scripts/static-server.ts';

/** Under which name a browser keeps the settings of the site. */
export const SETTINGS_KEY = `${toBase(process.env.BASE_PATH)}settings`;

/** One page of each kind, for tests that look at all kinds. Addresses are relative to the base address. */
export const PAGE_OF_EACH_KIND = {
  home: './',
  articles: './bai-viet/',
  article: './bai-viet/riyadh-2025-ket-qua/',
  person: './nhan-vat/sergey-lavrov/',
  organisation: './to-chuc/rdif/',
  document: './van-kien/new-start/',
  event: './su-kien/riyadh-2025-02-18/',
  place: './dia-danh/istanbul/',
  term: './thuat-ngu/ceasefire/',
  people: './nhan-vat/',
  events: './su-kien/',
  glossary: './thuat-ngu/',
  lookup: './tra-cuu/',
  search: './tim-kiem/',
  statements: './phat-ngon/',
  'statements filtered': './phat-ngon/ai/sergey-lavrov/',
  timeline: './dong-thoi-gian/',
  'timeline of one person': './dong-thoi-gian/nhan-vat/vladimir-putin/',
  map: './ban-do/',
  comparison: './doi-chieu/riyadh-2025-02-18/',
  sources: './nguon/',
  data: './du-lieu/',
  about: './gioi-thieu/',
  offline: './ngoai-tuyen/',
  licences: './giay-phep/',
  'accessibility statement': './tro-nang/',
  'not found': './404.html',
} as const;

/** Ids of all articles. */
export const ARTICLES = [
  'sochi-2019',
  'geneva-2021',
  'riyadh-2025-khai-mac',
  'riyadh-2025-ket-qua',
  'istanbul-2025',
];

/** The longest article: budgets are held on it. */
export const LONGEST_ARTICLE = PAGE_OF_EACH_KIND.article;

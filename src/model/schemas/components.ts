import { z } from 'astro/zod';
import type { EntryKind } from '../kinds.ts';
import { ID_PATTERN } from '../ids.ts';

/** A typed reference to an entry of some kinds: `document:hiep-uoc-song`. */
type ReferenceTo<K extends EntryKind> = `${K}:${string}`;

const ID = ID_PATTERN.source.slice(1, -1);

/** A reference as an attribute writes it. */
function referenceTo<K extends EntryKind>(...kinds: readonly K[]) {
  const forms = kinds.map((kind) => `${kind}:id`).join(' or ');
  return z
    .string()
    .regex(new RegExp(`^(?:${kinds.join('|')}):${ID}$`), `is not a reference to an entry: write it as ${forms}`)
    .transform((text) => text as ReferenceTo<K>);
}

/** Ids of entries of one kind, parted by commas, as references. */
function idsOf<K extends EntryKind>(kind: K) {
  const several = new RegExp(`^\\s*${ID}(?:\\s*,\\s*${ID})*\\s*$`);
  return z
    .string()
    .regex(several, `is not a list of ids of ${kind}s: write them with commas, as in “mot, hai”`)
    .transform((text) => text.split(',').map((id): ReferenceTo<K> => `${kind}:${id.trim()}`));
}

/** A language as the attribute `lang` of HTML takes it. */
const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is not a language tag (BCP 47): write it as ru, en or zh-Hant');

/** What the registry says of a component. */
export interface ComponentRow {
  /** `flow`: between passages, on lines of its own, without children. `text`: around words of a sentence. */
  readonly level: 'flow' | 'text';
  /** How it is written, with ids to be replaced. */
  readonly example: string;
  /** What it is for, to authors: one sentence. */
  readonly about: string;
  /** Schema of its props, all of them attributes with a value in quotes. */
  readonly props: z.ZodObject;
  /** Names of the props that refer to entries. */
  readonly references: readonly string[];
}

/**
 * The components that prose may hold. The check reads names and schemas here, in plain Node; what draws each is in
 * `components/prose/drawn.ts`, which TypeScript holds to these names.
 */
export const COMPONENTS = {
  Map: {
    level: 'flow',
    example: '<Map places="place-id, place-id" />',
    about: 'A map of places that a reader may not be able to place.',
    props: z.strictObject({
      places: idsOf('place').describe('Ids of places, parted by commas'),
    }),
    references: ['places'],
  },
  Timeline: {
    level: 'flow',
    example: '<Timeline of="document:id" />',
    about: 'The life of a document: signed, in force, suspended, ended.',
    props: z.strictObject({
      of: referenceTo('document').describe('The document, as document:id'),
    }),
    references: ['of'],
  },
  Quote: {
    level: 'text',
    example: '<Quote by="person:id" lang="ru">“words”</Quote>',
    about: 'Quoted words, with their quotation marks: who said them, and in which language they stand here.',
    props: z.strictObject({
      by: referenceTo('person', 'organisation').describe('Who said it, as person:id or organisation:id'),
      lang: language.optional().describe('Language of the words, if it is not that of the site'),
    }),
    references: ['by'],
  },
} as const satisfies Readonly<Record<string, ComponentRow>>;

/** Name of a component. */
export type ComponentName = keyof typeof COMPONENTS;

/** Props of a component, as its schema gives them. */
export type ComponentProps<N extends ComponentName> = z.output<(typeof COMPONENTS)[N]['props']>;

/** A component with its props. */
export type Component<N extends ComponentName = ComponentName> = {
  [Each in N]: { readonly name: Each; readonly props: ComponentProps<Each> };
}[N];

/** Whether a tag names a component; names are case-sensitive. */
export function isComponent(name: string): name is ComponentName {
  return Object.hasOwn(COMPONENTS, name);
}

/**
 * Props of a component from its attributes as they are written.
 * @throws {z.ZodError} when they do not fit; the check has reported that before
 */
export function propsOf<N extends ComponentName>(
  name: N,
  attributes: Readonly<Record<string, unknown>>,
): ComponentProps<N> {
  // Each row has a schema of its own; TypeScript cannot follow a type parameter into it.
  return COMPONENTS[name].props.parse(attributes) as ComponentProps<N>;
}

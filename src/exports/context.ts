import type { Corpus } from '../graph/types.ts';
import type { Kind, KindWords } from '../model/kinds.ts';
import type { ChangeKind, Document, NoteKind, PlaceData } from '../model/schemas/index.ts';
import type { OutcomeStatus, Verb, WeighedVerb } from '../model/statements.ts';

/** Input of every export. */
export interface ExportContext {
  readonly corpus: Corpus;
  /** Makes an address of the site absolute: exports are read outside of it. */
  readonly absolute: (address: string) => string;
  readonly words: ExportWords;
}

/** The words that exports write for readers. */
export interface ExportWords {
  readonly kinds: Readonly<Record<Kind, KindWords>>;
  readonly verbs: Readonly<Record<Verb, string>>;
  /** An outcome in words, as they fit what the speaker did. */
  readonly outcomeOf: (verb: WeighedVerb, status: OutcomeStatus) => string;
  readonly noteKinds: Readonly<Record<NoteKind, string>>;
  readonly changeKinds: Readonly<Record<ChangeKind, string>>;
  /** Where a document stands. */
  readonly statuses: Readonly<Record<Document['status'], string>>;
  readonly asOf: (month: string) => string;
  readonly home: string;
  readonly searchOf: (title: string) => string;
  readonly authors: (title: string) => string;
  readonly feeds: {
    readonly names: Readonly<Record<'bai-viet' | 'dien-bien-moi', string>>;
    readonly developmentsAbout: (month: string) => string;
    readonly outcome: (outcome: string, speakers: string, claim: string) => string;
    readonly inPassage: (reference: string) => string;
    readonly said: (speakers: string, day: string) => string;
  };
  readonly text: {
    readonly keyPoints: string;
    readonly notes: string;
    readonly provenance: string;
    readonly source: string;
    readonly address: string;
    readonly report: (numeral: string) => string;
    readonly edition: (day: string) => string;
    readonly licence: string;
  };
  /** What components in prose show. */
  readonly figures: {
    readonly map: (places: readonly string[]) => string;
    readonly place: (name: string, coordinates: PlaceData['coordinates']) => string;
    readonly timeline: (document: string, steps: readonly string[]) => string;
    /** @param later whether it came after the reports */
    readonly step: (day: string, label: string, later: boolean) => string;
  };
  readonly dataset: { readonly name: (title: string) => string; readonly description: string };
  readonly humans: {
    readonly team: string;
    readonly site: string;
    readonly edition: string;
    readonly language: string;
    readonly standards: string;
    readonly tools: string;
    readonly data: string;
  };
}

/** A date as an instant, for formats without dates: its first possible day, at midnight UTC. */
export function toMoment(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

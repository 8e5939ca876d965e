import { describe, expect, test } from 'vitest';
import { edited, tinyCorpus, TINY, type Changes } from '../../testing/tiny-content.ts';
import { byYear, pointName, signOf, timelinePoints, timelineSubjects } from './timeline.ts';

const TREATY = 'content/documents/hiep-uoc-song.mdx';
const MEETING = 'content/events/gap-2030.mdx';

const names = (changes: Changes = {}): string[] => timelinePoints(tinyCorpus(changes)).map(pointName);
/** A treaty extended on a day, in the tiny content. */
const extendedOn = (day: string): Changes =>
  edited(TREATY, 'definition:', `  - date: ${day}\n    event: extended\n    label: gia hạn\ndefinition:`);

describe('timelinePoints', () => {
  test('begins with the first event: older steps of documents are left out', () => {
    expect(names()).toEqual(['Cuộc gặp Mộc Giang 2030', 'Cuộc gặp thứ hai']);
  });

  test('holds steps of documents among events, by day', () => {
    expect(names(extendedOn('2030-06-01'))).toEqual([
      'Cuộc gặp Mộc Giang 2030',
      'Hiệp ước Sông · gia hạn',
      'Cuộc gặp thứ hai',
    ]);
  });

  test('tells a step with the event that was its occasion', () => {
    const changes = {
      ...extendedOn('2030-03-01'),
      ...edited(MEETING, 'Cuộc gặp đầu tiên.', 'Cuộc gặp gia hạn Hiệp ước Sông.'),
    };
    const [first] = timelinePoints(tinyCorpus(changes));
    expect(first?.type === 'event' && first.steps.map(({ step }) => step.label)).toEqual(['gia hạn']);
    expect(names(changes)).toHaveLength(2);
  });

  test('keeps apart a step that only happens to fall on the day of an event', () => {
    expect(names(extendedOn('2030-03-01'))).toHaveLength(3);
  });

  test('marks the meeting that a report tells, and others by their form', () => {
    const corpus = tinyCorpus(edited('content/events/gap-2031.mdx', 'start:', 'form: call\nstart:'));
    expect(timelinePoints(corpus).map(signOf)).toEqual(['report', 'call']);
  });

  test('groups by the year a point begins in', () => {
    expect([...byYear(timelinePoints(tinyCorpus())).keys()]).toEqual(['2030', '2031']);
  });
});

describe('timelineSubjects', () => {
  const second = 'content/events/gap-2031.mdx';

  test('offers whoever took part in two events or more', () => {
    const corpus = tinyCorpus({
      [second]: TINY[second]?.replace('previous:', 'participants: [{ person: vu-an }]\nprevious:'),
    });
    const subjects = timelineSubjects(corpus, timelinePoints(corpus));
    expect(subjects.map(({ entry, points }) => [entry.key, points.length])).toEqual([['person:vu-an', 2]]);
  });

  test('offers nobody with a single point: one point makes no line', () => {
    const corpus = tinyCorpus();
    expect(timelineSubjects(corpus, timelinePoints(corpus))).toEqual([]);
  });
});

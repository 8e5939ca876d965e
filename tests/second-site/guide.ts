import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runOf, type Run as EndedRun } from '../../scripts/run-in.ts';

/** A command to type, and lines that it prints among others. */
export interface Run {
  readonly type: 'run';
  readonly command: string;
  readonly prints: readonly string[];
}

/** A step of a guide: a command with what it should print, or a file to write. */
export type Step = Run | { readonly type: 'write'; readonly path: string; readonly source: string };

const BLOCK = /^```(\w+)\n([\s\S]*?)^```$/gm;
const FILE_NAME = /`([^`\s]+\.(?:mdx|yaml|txt))`/g;

/**
 * The steps of a guide in Markdown, as its reader takes them: `sh` blocks are typed, a `text` block behind one is what it
 * prints among other lines, and any other block goes into the file that the paragraph before it names last.
 */
export function readGuide(markdown: string): Step[] {
  const steps: Step[] = [];
  for (const { 1: language = '', 2: body = '', index } of markdown.matchAll(BLOCK)) {
    const lines = body.trimEnd().split('\n');
    const last = steps.at(-1);
    if (language === 'sh') {
      steps.push(...lines.map((command): Step => ({ type: 'run', command, prints: [] })));
    } else if (language === 'text') {
      if (last?.type !== 'run') throw new Error(`no command prints “${lines[0] ?? ''}”`);
      steps[steps.length - 1] = { ...last, prints: lines };
    } else {
      const path = Array.from(markdown.slice(0, index).matchAll(FILE_NAME)).at(-1)?.[1];
      if (path === undefined) throw new Error(`no file is named for “${lines[0] ?? ''}”`);
      steps.push({ type: 'write', path, source: body });
    }
  }
  return steps;
}

/** Where a guide is followed. */
export interface Place {
  /** A copy of the project. */
  readonly folder: string;
  /** Its content, from there. */
  readonly content: string;
  /** Which commands to leave out. */
  readonly skip?: (run: Run) => boolean;
}

/**
 * Follows a guide in a copy of the project.
 * @returns what went otherwise than the guide says; nothing when all went well
 */
export async function followGuide(
  steps: readonly Step[],
  { folder, content, skip = () => false }: Place,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const step of steps) {
    if (step.type === 'write') {
      const path = join(folder, step.path.replace(/^content\//, `${content}/`));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, step.source);
    } else if (!skip(step)) {
      const { status, output } = await typed(step.command, folder, content);
      const unprinted = step.prints.filter((line) => !output.includes(line));
      wrong.push(...unprinted.map((line) => `${step.command} does not print: ${line}\nbut: ${output}`));
      // A check in the middle lists what is to be done, and says so by its status.
      if (status !== 0 && !listsOpen(step)) wrong.push(`${step.command} fails: ${output}`);
    }
  }
  return wrong;
}

/** Whether a command is a check in the middle, of what is not yet filled in or answered. */
export function listsOpen({ prints }: Run): boolean {
  return prints.some((line) => line.includes('  unfilled  ') || line.startsWith('lost-address  '));
}

/** Types a command as a reader would, with the Node that the project brings. */
function typed(command: string, cwd: string, content: string): Promise<EndedRun> {
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    ASTRO_TELEMETRY_DISABLED: '1',
    PATH: `${resolve('node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
  };
  // Vitest says what it is in the environment, and Astro would build for tests.
  for (const name of ['NODE_ENV', 'VITEST', 'MODE', 'DEV', 'PROD', 'TEST', 'BASE_URL', 'SSR'])
    Reflect.deleteProperty(env, name);
  return runOf(spawn(command, { cwd, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] }));
}

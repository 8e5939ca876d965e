import { z } from 'astro/zod';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { problem, type Place, type Problem } from '../model/problems.ts';
import { COMPONENTS, isComponent, type ComponentRow } from '../model/schemas/index.ts';
import { isTag, type Tag } from '../read/components.ts';
import { allFiles, type CheckContext, type CheckedFile } from './context.ts';
import { referenceMessage } from './references.ts';

const NOTHING: Root = { type: 'root', children: [] };

/** Props of components that name an entry which does not exist. */
export function componentProblems(context: CheckContext): Problem[] {
  return allFiles(context).flatMap((checked) => {
    const problems: Problem[] = [];
    visit(checked.tree ?? NOTHING, (node) => {
      if (!isTag(node)) return;
      for (const { target, place } of targetsOf(node, checked)) {
        const message = referenceMessage(target, context);
        if (message !== undefined) problems.push(problem(place, 'unknown-reference', message));
      }
    });
    return problems;
  });
}

/** The entries that a sound component refers to, each with the place of its id. */
function targetsOf({ name, attributes }: Tag, { file }: CheckedFile): { target: string; place: Place }[] {
  if (name === null || !isComponent(name)) return [];
  const row: ComponentRow = COMPONENTS[name];
  return attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || !row.references.includes(attribute.name)) return [];
    const value = z.safeParse(row.props.shape[attribute.name] ?? z.never(), attribute.value).data;
    const start = attribute.position?.start.offset ?? 0;
    return [value ?? []].flat().map((target) => ({
      target: String(target),
      place: file.placeInBody(
        Math.max(start, file.body.indexOf(idIn(String(target)), start + attribute.name.length)),
      ),
    }));
  });
}

/** The id of a typed reference, which is how a list writes it. */
const idIn = (target: string): string => target.slice(target.indexOf(':') + 1);

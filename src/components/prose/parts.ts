import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { createComponent, renderJSX } from 'astro/runtime/server/index.js';
import type { Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toJsxRuntime, type EvaluateExpression } from 'hast-util-to-jsx-runtime';
import { EXIT, visit } from 'unist-util-visit';
import { isComponent } from '../../model/schemas/index.ts';
import { DRAWN } from './drawn.ts';

/** Nodes of Astro's JSX runtime. */
export type Node = ReturnType<typeof toJsxRuntime>;

/** Renders such nodes wherever a component may stand: a template renders them at its own level only, not in slots. */
export const Nodes = createComponent((result, { of }: { of: Node }) => renderJSX(result, of));

/**
 * Prose as what an Astro template can hold. Blocks with components become nodes of Astro's own JSX runtime, so no module
 * is compiled for a file; all others, which are nearly all, become HTML at once, as rehype writes it.
 */
export function partsOf(tree: Root): (string | Node)[] {
  const parts: (string | Node)[] = [];
  let plain: RootContent[] = [];
  const writePlain = (): void => {
    if (plain.length > 0)
      parts.push(toHtml({ type: 'root', children: plain }, { collapseEmptyAttributes: true }));
    plain = [];
  };
  for (const node of tree.children) {
    if (!holdsComponent(node)) plain.push(node);
    else {
      writePlain();
      parts.push(toNodes(node));
    }
  }
  writePlain();
  return parts;
}

function holdsComponent(node: RootContent): boolean {
  let found = false;
  visit(node, (each) => {
    found = each.type === 'mdxJsxFlowElement' || each.type === 'mdxJsxTextElement';
    return found ? EXIT : undefined;
  });
  return found;
}

function toNodes(node: RootContent): Node {
  return toJsxRuntime(node, {
    Fragment,
    jsx,
    jsxs,
    createEvaluater: () => ({ evaluateExpression: drawnBy, evaluateProgram: refuse }),
    elementAttributeNameCase: 'html',
    stylePropertyNameCase: 'css',
    // Astro would write keys as attributes.
    passKeys: false,
  });
}

/** What draws a name. Nothing else is ever evaluated: the check lets no expression into content. */
const drawnBy: EvaluateExpression = (expression) =>
  expression.type === 'Identifier' && isComponent(expression.name) ? DRAWN[expression.name] : refuse();

function refuse(): never {
  throw new TypeError('prose holds a tag or an expression that is no component: run “npm run check”');
}

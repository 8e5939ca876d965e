import { isKind, type Kind } from '../model/kinds.ts';

/** A hand-made mention: the target of `[words](#person:vu-an)`. */
export interface TypedReference {
  readonly kind: Kind;
  readonly id: string;
}

/** Whether a link's target has the form of a typed reference, whatever its kind. */
export const TYPED_REFERENCE = /^#?([a-z]+):([^/\s]+)$/;

/**
 * Reads a typed reference: `#person:vu-an`, or without the `#` in frontmatter.
 * @returns undefined when it is something else, or its kind does not exist.
 */
export function readReference(target: string): TypedReference | undefined {
  const match = TYPED_REFERENCE.exec(target);
  const [, kind = '', id = ''] = match ?? [];
  return isKind(kind) && id ? { kind, id } : undefined;
}

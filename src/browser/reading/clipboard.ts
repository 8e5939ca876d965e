/** A text in plain form and, for programs that accept it, as HTML. */
export interface Copied {
  readonly text: string;
  readonly html?: string | undefined;
}

/**
 * Puts a text on the clipboard, plain and as HTML at once.
 * @returns whether the browser allowed it
 */
export async function copy(copied: Copied): Promise<boolean> {
  try {
    const blobs = Object.entries(typesOf(copied)).map(
      ([type, data]) => [type, new Blob([data], { type })] as const,
    );
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyByCommand(copied);
  }
}

function typesOf({ text, html }: Copied): Record<string, string> {
  return { 'text/plain': text, ...(html && { 'text/html': html }) };
}

/** Fallback with `execCommand`, which needs neither a secure origin nor a permission. */
function copyByCommand(copied: Copied): boolean {
  document.addEventListener(
    'copy',
    (event) => {
      for (const [type, data] of Object.entries(typesOf(copied))) event.clipboardData?.setData(type, data);
      event.preventDefault();
    },
    { once: true },
  );
  // Deprecated, but without a successor on insecure origins; the cast avoids the type's deprecation warning.
  return (document as { execCommand(command: string): boolean }).execCommand('copy');
}

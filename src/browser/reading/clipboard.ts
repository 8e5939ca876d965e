/** A text with, for programs that take it, the same as HTML. */
export interface Copied {
  readonly text: string;
  readonly html?: string | undefined;
}

/**
 * Puts a text on the clipboard, plain and as HTML at once.
 * @returns whether the browser let it
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

/** The old way, which needs neither a secure origin nor a permission. */
function copyByCommand(copied: Copied): boolean {
  document.addEventListener(
    'copy',
    (event) => {
      for (const [type, data] of Object.entries(typesOf(copied))) event.clipboardData?.setData(type, data);
      event.preventDefault();
    },
    { once: true },
  );
  // Deprecated and without a successor where there is no secure origin: the type that says so is passed by.
  return (document as { execCommand(command: string): boolean }).execCommand('copy');
}

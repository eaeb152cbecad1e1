/**
 * Puts a text into the clipboard twice, with its formatting and without: whatever it is pasted into takes
 * the one that it understands.
 * @param html a part of a document; where the browser takes no such thing, the text alone is put there
 * @throws where the browser does not allow it
 */
export async function copyFormatted(html: string, text: string): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const both = { 'text/html': html, 'text/plain': text };
  const blobs = Object.entries(both).map(([type, content]) => [
    type,
    new Blob([content], { type }),
  ]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

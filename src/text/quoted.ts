/** Words of the document between quotation marks, their own marks becoming the inner ones. */
export function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

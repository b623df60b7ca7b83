/** Words with a capital at the beginning, for English sentences put together from parts. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import type { View, Style } from './view.ts';

export type ViewFormat = 'text' | 'csv' | 'tsv' | 'md';

/** A view in a format. What a format needs is loaded only for it. */
export async function renderView(view: View, format: ViewFormat, style: Style): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./text.ts')).toText(view, style);
    case 'md':
      return (await import('./markdown.ts')).toMarkdown(view);
    case 'csv':
      return (await import('./sheet.ts')).toCsv(view.sheet);
    case 'tsv':
      return (await import('./sheet.ts')).toTsv(view.sheet);
  }
}

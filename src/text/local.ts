export type Lang = 'zh' | 'en';

/** Words in the languages of the program. English may be missing where an editor has not written it. */
export interface Local {
  zh: string;
  en?: string;
}

/** The words in a language; where they are missing in English, the Chinese ones. */
export function inLang(text: Local, lang: Lang): string {
  return lang === 'en' ? (text.en ?? text.zh) : text.zh;
}

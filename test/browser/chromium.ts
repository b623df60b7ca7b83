import { accessSync, constants } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

const PATH = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Why there is no browser to look with; undefined where there is one. */
export const WANTING = ((): string | undefined => {
  try {
    accessSync(PATH, constants.X_OK);
    return undefined;
  } catch {
    return `no Chromium at ${PATH}`;
  }
})();

/** A browser that asks nothing of the net by itself. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: PATH,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Runs in the page: characters drawn as one that no font has, and that are not blank. */
const UNDRAWN = `(text) => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 32;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const { fontFamily } = getComputedStyle(document.body);
  const drawn = (character) => {
    pen.clearRect(0, 0, 32, 32);
    pen.font = '24px ' + fontFamily;
    pen.fillText(character, 2, 26);
    return pen.getImageData(0, 0, 32, 32).data.join();
  };
  const missing = drawn('\\u{10fffe}');
  return [...new Set(text)].filter((character) => /\\S/.test(character) && drawn(character) === missing);
}`;

/** Characters of a text for which the fonts of the page have no picture. */
export function undrawn(page: Page, text: string): Promise<string[]> {
  return page.evaluate<string[]>(`(${UNDRAWN})(${JSON.stringify(text)})`);
}

/** Whether the machine has a Chinese font at all. */
export async function drawsChinese(browser: Browser): Promise<boolean> {
  const page = await browser.newPage();
  const missing = await undrawn(page, '驻镇帮镇扶村');
  await page.close();
  return missing.length === 0;
}

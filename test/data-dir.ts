import { fileURLToPath } from 'node:url';

/** The root of the working tree, with / at its end, and the data set that is shipped. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));
export const DATA_DIR = `${ROOT}data`;

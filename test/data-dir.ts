import { fileURLToPath } from 'node:url';

/** The root of the working tree, with / at its end, and the data set that is shipped. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));
export const DATA_DIR = `${ROOT}data`;
/** The worked example: an invented district with what happened to its plan over three years. */
export const EXAMPLE_DIR = `${ROOT}test/example/data`;

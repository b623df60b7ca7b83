import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What decides where the data set is: an option, the environment, the working folder, the package. */
export interface Whereabouts {
  option: string | undefined;
  variable: string | undefined;
  cwd: string;
  packaged: string;
}

/**
 * The data folder: --data, else BANGZHEN_DATA, else the nearest data/dataset.yaml above the working
 * folder, else the one that comes with the package. A named folder may be the data folder itself or
 * the one that holds data/.
 */
export function findDataDir({ option, variable, cwd, packaged }: Whereabouts): string {
  const named = option ?? (variable || undefined);
  if (named !== undefined) {
    const dir = resolve(cwd, named);
    return !hasDataset(dir) && hasDataset(join(dir, 'data')) ? join(dir, 'data') : dir;
  }
  for (let dir = resolve(cwd); ; dir = dirname(dir)) {
    if (hasDataset(join(dir, 'data'))) return join(dir, 'data');
    if (dirname(dir) === dir) return packaged;
  }
}

function hasDataset(dir: string): boolean {
  try {
    return statSync(join(dir, 'dataset.yaml'), { throwIfNoEntry: false })?.isFile() ?? false;
  } catch (error) {
    // There is something that may not be looked at: it is taken, and reading it says why it cannot be.
    if (['EACCES', 'EPERM', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return true;
    throw error;
  }
}

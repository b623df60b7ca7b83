/** Kinds of data file, by the place of the file in the data folder. Each has a schema of its name. */
export const PLAN_FILES = [
  'notice',
  'sections',
  'tables',
  'goals',
  'targets',
  'rules',
  'obligations',
  'duties',
  'discrepancies',
] as const;
export const SINGLE_FILES = ['dataset', 'people', 'units'] as const;

export type Kind =
  | (typeof PLAN_FILES)[number]
  | (typeof SINGLE_FILES)[number]
  | 'town'
  | 'team'
  | 'tasks'
  | 'record';

const FOLDERS: Readonly<Record<string, Kind>> = { towns: 'town', teams: 'team', tasks: 'tasks' };

/** Folder of the records, in which each year has a folder of its own. */
export const RECORDS = 'records';

/** Files without which there is no data set, relative to the data folder. */
export const REQUIRED_FILES: readonly string[] = [
  ...SINGLE_FILES.map((name) => `${name}.yaml`),
  ...PLAN_FILES.map((name) => `plan/${name}.yaml`),
];

/** Folders of which each must hold a file. */
export const REQUIRED_FOLDERS: readonly string[] = Object.keys(FOLDERS).map((name) => `${name}/`);

/** Kind of the file at a path relative to the data folder; undefined for a file that belongs nowhere. */
export function kindOf(path: string): Kind | undefined {
  const parts = path.replace(/\.yaml$/, '').split('/');
  if (!path.endsWith('.yaml')) return undefined;
  if (parts.length === 1) return SINGLE_FILES.find((name) => name === parts[0]);
  if (parts.length === 3)
    return parts[0] === RECORDS && /^[0-9]{4}$/.test(parts[1]!) ? 'record' : undefined;
  if (parts.length !== 2) return undefined;
  if (parts[0] === 'plan') return PLAN_FILES.find((name) => name === parts[1]);
  return FOLDERS[parts[0]!];
}

/** Id of what a file holds: its name without folder and ending; of a record with the folder of its year. */
export function idOf(path: string): string {
  const parts = path.replace(/\.yaml$/, '').split('/');
  return parts.slice(parts[0] === RECORDS ? 1 : -1).join('/');
}

/** Path of a record relative to the data folder. */
export function recordPath(id: string): string {
  return `${RECORDS}/${id}.yaml`;
}

import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataFiles } from './data.ts';
import { readDocumentFile, UnreadableError, type DataFile } from './files.ts';

/** Identifies the code that wrote a snapshot; set by the build. */
declare const BUILD_ID: string;
const BUILD = typeof BUILD_ID === 'string' ? BUILD_ID : 'source';

/**
 * A parsed and checked data set, kept so that unchanged files need not be parsed and checked again.
 * The snapshot file holds every byte it was made from, and is used only where they are the same, so
 * it can never be stale: a header line (JSON), the bytes of data files and documents, the parts of the
 * data as JSON. Header and parts stand twice: damage would not hit both alike.
 */
export interface Snapshot {
  data: DataFiles;
  /** Number of findings of severity error that checking gave. */
  errors: number;
}

interface Header {
  build: string;
  errors: number;
  /** Names and lengths of the data files, then of the documents, in the order of their bytes. */
  files: [inner: string, length: number][];
  documents: [file: string, length: number][];
  /** Names and lengths of the parts of the data. */
  parts: [name: string, length: number][];
}

/**
 * Reads a snapshot file. Undefined where there is none, or one of other bytes or another program, or
 * a damaged one: a snapshot can only save time, never change an answer.
 */
export function readSnapshot(
  path: string,
  files: readonly DataFile[],
  dataDir: string,
): Snapshot | undefined {
  const bytes = readIfThere(path);
  const size = (bytes?.indexOf(10) ?? -1) + 1;
  if (bytes === undefined || size === 0) return undefined;
  if (!bytes.subarray(0, size).equals(bytes.subarray(size, 2 * size))) return undefined;
  const header = parseHeader(bytes.toString('latin1', 0, size));
  if (header?.build !== BUILD || header.files.length !== files.length) return undefined;
  let at = 2 * size;
  const same = (name: string, [known, length]: [string, number], content: Buffer): boolean => {
    const kept = bytes.subarray(at, at + length);
    at += length;
    return name === known && content.length === length && kept.equals(content);
  };
  if (!files.every((file, index) => same(file.inner, header.files[index]!, file.bytes)))
    return undefined;
  for (const document of header.documents) {
    const content = documentBytes(dataDir, document[0]);
    if (!content || !same(document[0], document, content)) return undefined;
  }
  const length = header.parts.reduce((sum, [, size]) => sum + size, 0);
  const body = bytes.subarray(at, at + length);
  if (bytes.length !== at + 2 * length || !body.equals(bytes.subarray(at + length)))
    return undefined;
  return { data: lazily(body, header.parts), errors: header.errors };
}

/** A document that has gone is told by the checks, which run where there is no snapshot. */
function documentBytes(dataDir: string, file: string): Buffer | undefined {
  try {
    return readDocumentFile(dataDir, file);
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
}

/** Bytes of a snapshot file. */
export function snapshotBytes(
  files: readonly DataFile[],
  documents: readonly { file: string; bytes: Buffer }[],
  { data, errors }: Snapshot,
): Buffer {
  const parts = Object.entries(data).map(([name, value]): [string, Buffer] => [
    name,
    Buffer.from(JSON.stringify(value)),
  ]);
  const body = Buffer.concat(parts.map(([, bytes]) => bytes));
  const header: Header = {
    build: BUILD,
    errors,
    files: files.map(({ inner, bytes }) => [inner, bytes.length]),
    documents: documents.map(({ file, bytes }) => [file, bytes.length]),
    parts: parts.map(([name, bytes]) => [name, bytes.length]),
  };
  const line = Buffer.from(`${asciiJson(header)}\n`);
  return Buffer.concat([
    line,
    line,
    ...files.map(({ bytes }) => bytes),
    ...documents.map(({ bytes }) => bytes),
    body,
    body,
  ]);
}

/** Name of the snapshot of some files in a cache folder. Should two data sets share one, the last wins. */
export function snapshotName(files: readonly DataFile[]): string {
  let sum = 0x811c9dc5;
  for (const { bytes } of files) {
    const words = new Int32Array(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + (bytes.length & ~3)),
    );
    sum = Math.imul(sum ^ bytes.length, 0x01000193);
    for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words[at]!, 0x01000193);
  }
  return `${(sum >>> 0).toString(16)}.snapshot`;
}

/** Parts of the data are parsed when they are first looked at: most questions need only some. */
function lazily(body: Buffer, parts: Header['parts']): DataFiles {
  const data = {};
  let at = 0;
  for (const [name, length] of parts) {
    const start = at;
    at += length;
    let value: unknown;
    Object.defineProperty(data, name, {
      enumerable: true,
      get: () => (value ??= JSON.parse(body.toString('utf8', start, start + length))),
    });
  }
  return data as DataFiles;
}

function parseHeader(line: string): Header | undefined {
  try {
    return JSON.parse(line) as Header;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Larger snapshots than any data set that may be read can have. */
const MAX_BYTES = 1 << 30;

function readIfThere(path: string): Buffer | undefined {
  try {
    // A pipe or device in the cache folder would be waited for.
    const file = lstatSync(path);
    return file.isFile() && file.size <= MAX_BYTES ? readFileSync(path) : undefined;
  } catch (error) {
    if (isFileError(error)) return undefined;
    throw error;
  }
}

/** Most snapshots kept in the user's cache folder; the oldest go first. */
const KEPT = 16;

/** Writes a snapshot into a cache folder. A folder that cannot be written costs time, nothing else. */
export function writeSnapshot(cacheDir: string, name: string, bytes: Buffer): void {
  try {
    // Not recursive: below a folder such as /proc that would never end.
    for (const folder of [dirname(cacheDir), cacheDir]) makeFolder(folder);
    const path = join(cacheDir, name);
    writeFileSync(`${path}.tmp`, bytes, { mode: 0o600 });
    renameSync(`${path}.tmp`, path);
    const snapshots = readdirSync(cacheDir)
      .filter((each) => each.endsWith('.snapshot'))
      .map((each) => ({ each, time: statSync(join(cacheDir, each)).mtimeMs }))
      .sort((a, b) => b.time - a.time);
    for (const { each } of snapshots.slice(KEPT)) rmSync(join(cacheDir, each), { force: true });
  } catch (error) {
    if (!isFileError(error)) throw error;
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** JSON in which everything but ASCII is escaped. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function isFileError(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && /^E[A-Z]+$/.test(code);
}

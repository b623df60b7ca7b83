import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { readDataFiles } from '../../src/source/files.ts';
import { kindOf } from '../../src/source/kinds.ts';

/** Editors find the schema of a file by its first line, which is relative to the file. */
test('every data file opens with the line that points at its schema', () => {
  const files = readDataFiles('data');
  expect(files.length).toBeGreaterThan(40);
  for (const { path, inner, bytes } of files) {
    const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(bytes.toString('utf8'))?.[1];
    const target = posix.join(posix.dirname(path), schema ?? 'missing');
    expect({ path, target }).toEqual({ path, target: `schemas/data/${kindOf(inner)}.schema.json` });
    expect(JSON.parse(readFileSync(target, 'utf8'))).toHaveProperty('title');
  }
});

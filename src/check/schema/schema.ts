import type { ErrorObject } from 'ajv';
import { nearest } from '../../text/nearest.ts';
import type { ParsedFile } from '../../source/load.ts';
import type { Path } from '../../source/problem.ts';
import type { Fault } from '../finding.ts';

/** What of a file the schemas need. */
type Checkable = Pick<ParsedFile, 'inner' | 'kind' | 'value'>;

/** Checks files against the schemas of their kinds. The compiled schemas are loaded only when needed. */
export async function schemaFaults(files: readonly Checkable[]): Promise<Fault[]> {
  const validators = await import('./validators.gen.js');
  const faults: Fault[] = [];
  for (const file of files) {
    const validate = validators[file.kind];
    if (!validate(file.value)) {
      for (const error of withoutBranches(validate.errors ?? [])) faults.push(toFault(file, error));
    }
  }
  return faults;
}

/**
 * Of an `anyOf` of several types the validator reports every type and the choice itself: the type
 * errors become one that names all types.
 */
function withoutBranches(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = new Set(
    errors.filter((error) => error.keyword === 'anyOf').map((error) => error.instancePath),
  );
  const branch = (error: ErrorObject): boolean =>
    error.keyword === 'type' && choices.has(error.instancePath);
  // Where a required tag is missing, that it cannot be told apart is no second fault.
  const untagged = (error: ErrorObject): boolean =>
    error.keyword === 'discriminator' &&
    errors.some(
      (each) =>
        each.keyword === 'required' &&
        each.instancePath === error.instancePath &&
        each.params['missingProperty'] === error.params['tag'],
    );
  return errors
    .filter((error) => !branch(error) && !untagged(error))
    .map((error) => {
      if (error.keyword !== 'anyOf') return error;
      const same = errors.filter(
        (each) => branch(each) && each.instancePath === error.instancePath,
      );
      if (same.length === 0) return error;
      const type = same.map((each) => String(each.params['type'])).join(',');
      return { ...error, keyword: 'type', params: { type } };
    });
}

/** One error of the schema validator → fault, worded from its parameters. */
function toFault(file: Checkable, error: ErrorObject): Fault {
  const path = pathOf(file.value, error.instancePath);
  const value = valueAt(file.value, path);
  const at = { file: file.inner, path };
  const shown = typeof value === 'object' ? '' : String(value);
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      return {
        file: file.inner,
        path: [...path, key],
        at: 'key',
        code: 'unknown-key',
        facts: { key },
      };
    }
    case 'required':
      return { ...at, code: 'missing-key', facts: { key: String(params['missingProperty']) } };
    case 'enum': {
      const allowed = (params['allowedValues'] as unknown[]).map(String);
      return {
        ...at,
        code: 'not-allowed',
        facts: {
          value: shown,
          allowed: allowed.join(', '),
          nearest: nearest(shown, allowed, 1).join(''),
        },
      };
    }
    case 'const':
      return {
        ...at,
        code: 'not-allowed',
        facts: { value: shown, allowed: String(params['allowedValue']), nearest: '' },
      };
    case 'discriminator':
      return {
        ...at,
        path: [...path, String(params['tag'])],
        code: 'unknown-variant',
        facts: { tag: String(params['tag']), value: String(params['tagValue'] ?? '') },
      };
    case 'type':
      return {
        ...at,
        code: 'wrong-type',
        facts: { expected: String(params['type']), found: typeName(value), value: shown },
      };
    case 'pattern':
      return {
        ...at,
        code: 'wrong-pattern',
        facts: { value: shown, pattern: String(params['pattern']) },
      };
    case 'minLength':
    case 'minItems':
      return {
        ...at,
        code: 'too-short',
        facts: {
          limit: Number(params['limit']),
          of: error.keyword === 'minItems' ? 'items' : 'characters',
        },
      };
    case 'uniqueItems': {
      const [first, second] = [Number(params['i']), Number(params['j'])].sort((a, b) => a - b);
      const again = [...path, second!];
      const twice = valueAt(file.value, again);
      return {
        ...at,
        path: again,
        code: 'item-twice',
        facts: { value: typeof twice === 'object' ? '' : String(twice), first: first! + 1 },
      };
    }
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
      return {
        ...at,
        code: 'out-of-range',
        facts: {
          value: shown,
          comparison: String(params['comparison']),
          limit: Number(params['limit']),
        },
      };
    default:
      return { ...at, code: 'schema', facts: { keyword: error.keyword } };
  }
}

function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function pathOf(root: unknown, instancePath: string): Path {
  const path: (string | number)[] = [];
  let node = root;
  for (const step of instancePath.split('/').slice(1)) {
    const key = step.replace(/~1/g, '/').replace(/~0/g, '~');
    path.push(Array.isArray(node) ? Number(key) : key);
    node = (node as Record<string, unknown> | null)?.[key];
  }
  return path;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (node, step) => (node as Record<string | number, unknown> | null)?.[step],
    root,
  );
}

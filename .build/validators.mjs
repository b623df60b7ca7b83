// Compiles the schemas of the data files to plain functions, so that the program needs no compiler.
import { mkdirSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { dataSchemas } from './schemas.mjs';

export function writeValidators() {
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    inlineRefs: false,
    messages: false,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: false },
  });
  ajv.addVocabulary(['x-proof']);
  const schemas = Object.values(dataSchemas());
  for (const schema of schemas) ajv.addSchema(schema);
  const kinds = schemas.map((schema) => schema.$id).filter((id) => id !== 'common.schema.json');
  const names = Object.fromEntries(kinds.map((id) => [id.replace('.schema.json', ''), id]));
  const code = standaloneCode(ajv, names).replace(
    /const (\w+) = require\("(ajv\/dist\/runtime\/\w+)"\)\.default;/g,
    (_all, name, path) =>
      `import ${name}_module from '${path}.js';\nconst ${name} = ${name}_module.default ?? ${name}_module;`,
  );
  if (code.includes('require(')) throw new Error('the compiled validators still contain require()');
  const out = new URL('../src/check/schema/validators.gen.js', import.meta.url);
  mkdirSync(new URL('.', out), { recursive: true });
  writeFileSync(
    out,
    `// Compiled from schemas/data by .build/validators.mjs. Not committed.\n${code}`,
  );
}

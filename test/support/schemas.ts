import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** A JSON Schema as it is shipped: `report`, `config`, ... */
export function schemaOf(name: string): ReturnType<typeof JSON.parse> {
  const file = new URL(`../../schema/${name}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Tells whether JSON is as a shipped schema says, and in `errors` why not. */
export function validatorOf(name: string): ValidateFunction {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    validateFormats: false,
    strictRequired: false,
  });
  return ajv.compile(schemaOf(name));
}

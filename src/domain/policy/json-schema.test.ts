import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchema } from './json-schema.ts';
import { bundled, templateText } from './testing/planted.ts';

const standing = readFileSync(new URL('./profile.schema.json', import.meta.url), 'utf8');

describe('The JSON schema of a profile', () => {
  it('is the one that stands beside the profiles (npm run policy -- schema writes it)', () => {
    expect(standing).toBe(jsonSchema());
  });

  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(standing));

  it.each([...bundled(), ['template', templateText]])('takes %s', (_, text) => {
    validate(parse(text));
    expect(validate.errors).toBeNull();
  });

  it('does not take a key that there is none of, or a profile without what it needs', () => {
    expect(validate({ id: 'a', colour: 'blå' })).toBe(false);
  });
});

import type { z } from 'zod';
import type { Path, Problem } from '../finding.ts';
import { mendReference } from '../nearest.ts';
import { step } from '../steps.ts';
import { unknownKey } from './unknown-key.ts';

type Issue = z.core.$ZodIssue;

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  tuple: 'en lista',
  object: 'ett stycke med nycklar',
  record: 'ett stycke med nycklar',
};

/** What tells the alternatives apart where there are several, and what it can be. */
const told: Record<string, readonly string[]> = {
  kind: step.options.map((option) => option.shape.kind.value),
  needs: ['yes', 'no'],
  by: ['citizen', 'official', 'political'],
};

type Union = Issue & { code: 'invalid_union' };

/** Of a step's kind or an initiative's `by` there is a closed set; all else that can be several things is where a way leads. */
const noneOf = (raw: unknown, issue: Union, path: Path, value: unknown): Problem[] => {
  // A screening needs a yes, a no, or a number within a limit: what names a field is meant as the last.
  if (typeof value === 'object' && value !== null && 'field' in value)
    return (issue.errors[1] ?? []).flatMap((inner) =>
      schemaProblems(raw, { ...inner, path: [...issue.path, ...inner.path] } as Issue),
    );
  const values = told[String(path.at(-1))];
  if (values !== undefined) return [wrongValue(path, value, values)];
  const meant = issue.errors[Array.isArray(value) ? 1 : 0] ?? [];
  if (typeof value !== 'string' && !Array.isArray(value))
    return [
      {
        path,
        message: `"${path.at(-1)}" ska vara ett stegs id eller en lista med grenar`,
        mend: 'skriv stegets id, eller [{ fromLevel: 3, to: ett-steg }, { to: ett-annat }]',
      },
    ];
  return meant.flatMap((inner) =>
    schemaProblems(raw, { ...inner, path: [...issue.path, ...inner.path] } as Issue),
  );
};

const plain = (path: readonly PropertyKey[]): Path =>
  path.map((p) => (typeof p === 'number' ? p : String(p)));

/** What stands at a path in the raw data; `undefined` where nothing does. */
const at = (raw: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    raw,
  );

const missing = (path: Path): Problem => ({
  path,
  message: `"${path.at(-1) ?? 'profilen'}" saknas`,
  mend: `lägg till "${path.at(-1) ?? 'profilen'}"`,
});

const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null ? 'flera uppgifter' : `"${String(value)}"`;

const wrongValue = (path: Path, value: unknown, allowed: readonly unknown[]): Problem => ({
  path,
  message: `"${path.at(-1)}" kan inte vara ${shown(value)}`,
  mend: mendReference(
    String(value),
    allowed.map(String),
    allowed.length > 0 ? 'välj ett av de värden som finns' : 'skriv ett giltigt värde',
  ),
});

const tooSmall = (issue: Issue & { code: 'too_small' }, path: Path): Problem => {
  const name = `"${path.at(-1)}"`;
  if (issue.origin === 'string') return { path, message: `${name} är tom`, mend: 'skriv något' };
  const message = issue.origin === 'array' ? `${name} har för få delar` : `${name} är för litet`;
  return { path, message, mend: `det behövs minst ${issue.minimum}` };
};

/** What is easily written as something else. */
const examples: Record<string, string> = {
  citizenShare: 'skriv till exempel [1, 2] för hälften, eller [1, 3] för en tredjedel',
};

const formats: Record<string, string> = {
  email: 'en e-postadress',
  url: 'en webbadress som börjar med https://',
};

/** A schema issue in words for whoever wrote the profile. One issue can be several problems (several unknown keys). */
export const schemaProblems = (raw: unknown, issue: Issue): Problem[] => {
  const path = plain(issue.path);
  const value = at(raw, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(path, key, at(raw, [...path, key])));
  }
  if (value === undefined && path.length > 0) return [missing(path)];
  switch (issue.code) {
    case 'invalid_type':
      return [
        {
          path,
          message: `"${path.at(-1) ?? 'profilen'}" ska vara ${typeNames[issue.expected] ?? issue.expected}`,
          mend: examples[String(path.at(-1))] ?? 'skriv om värdet',
        },
      ];
    case 'invalid_value':
      return [wrongValue(path, value, issue.values)];
    case 'invalid_union':
      return noneOf(raw, issue, path, value);
    case 'too_small':
      return [tooSmall(issue, path)];
    case 'too_big':
      return [
        { path, message: `"${path.at(-1)}" är för stort`, mend: `det får vara högst ${issue.maximum}` },
      ];
    case 'invalid_format':
      return [
        {
          path,
          message: `"${String(value)}" duger inte som ${path.at(-1)}`,
          mend: `skriv ${formats[issue.format] ?? issue.message}`,
        },
      ];
    default:
      return [{ path, message: `"${path.at(-1)}" duger inte`, mend: 'skriv om värdet' }];
  }
};

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { explain } from './explain/explain.ts';
import { profile } from './profile.ts';
import { step } from './steps.ts';
import { findingsIn, profileIn, templateText } from './testing/planted.ts';

describe('The template for a new municipality', () => {
  it('is a policy that holds', () => {
    expect(findingsIn(templateText)).toEqual([]);
    expect(explain(profileIn(templateText))).toContain('Exempelby');
  });

  it('shows every section and every kind of step that there is', () => {
    const raw = parse(templateText);
    expect(Object.keys(profile.shape).filter((section) => !(section in raw))).toEqual([]);
    const shown = profileIn(templateText).routes.flatMap((r) => r.steps.map((s) => s.kind));
    const kinds = step.options.map((o) => o.shape.kind.value);
    expect(kinds.filter((kind) => !shown.includes(kind))).toEqual([]);
  });

  it('is given completion by an editor, from where it stands', () => {
    expect(templateText.split('\n')[0]).toBe('# yaml-language-server: $schema=./profile.schema.json');
  });
});

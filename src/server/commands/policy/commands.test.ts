import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled, lillbyText, planted } from '../../../domain/policy/testing/planted.ts';
import { loadPolicy, PolicyError } from '../../load-policy.ts';
import { policyCommand } from './commands.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('npm run policy', () => {
  it.each(bundled())('check %s says that it holds', (name) => {
    expect(policyCommand(['check', name])).toMatchObject({
      failed: false,
      out: expect.stringContaining('Inga fel'),
    });
  });

  it('check tells what is wrong, on which line, and how to mend it', () => {
    const wrong = file('fel.yaml', planted(lillbyText, 'body: bygderadet', 'body: bygderaadet'));
    const { out, failed } = policyCommand(['check', wrong]);
    expect(failed).toBe(true);
    expect(out).toMatch(/rad \d+: organet "bygderaadet" finns inte; menade du "bygderadet"\?/);
    expect(out).toContain('har ett fel');
  });

  it.each([
    ['no file', () => join(folder, 'ingen.yaml'), 'finns inte'],
    ['a name of no municipality', () => 'ankeborg', 'finns inte'],
    ['a folder', () => folder, 'är en mapp, inte en fil'],
    ['a place beyond a file', () => join(file('fil.yaml', ''), 'under.yaml'), 'finns inte'],
    ['an empty file', () => file('tom.yaml', ''), 'rad 1'],
    ['no text', () => file('bild.yaml', Buffer.from([0x89, 0x50, 0, 1])), 'ingen textfil'],
    ['too much', () => file('stor.yaml', 'a'.repeat(1_000_001)), 'för stor'],
    ['a list', () => file('lista.yaml', '- a\n- b\n'), 'rad 1'],
  ])('check of %s is a line, not a stack', (_, path, says) => {
    const { out, failed } = policyCommand(['check', path()]);
    expect(failed).toBe(true);
    expect(out).toContain(says);
    expect(out).not.toMatch(/\n\s+at /);
    expect(() => loadPolicy(path())).toThrow(PolicyError);
  });

  it('explain tells a profile in Swedish, with its ways drawn', () => {
    const { out } = policyCommand(['explain', 'krokom']);
    expect(out).toMatch(/^# Så fungerar dialog i Krokoms kommun/);
    expect(out).toContain('```mermaid');
  });

  it.each([[[]], [['frobnicate']], [['check']], [['explain']]])('%j tells how it is used', (args) => {
    expect(policyCommand(args)).toMatchObject({
      failed: true,
      out: expect.stringContaining('npm run policy'),
    });
  });
});

import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../parse.ts';
import { bundled, templateText } from '../planted.ts';
import { brokenFiles } from './files.ts';
import { brokenNumbers } from './numbers.ts';
import { picking } from './operator.ts';
import { brokenPeople } from './people.ts';
import { slipsAnywhere } from './places.ts';
import { brokenRules } from './rules.ts';
import { brokenWays } from './ways.ts';

const sound: [name: string, text: string][] = [...bundled(), ['template', templateText]];
const inside = [...slipsAnywhere, ...brokenWays, ...brokenPeople, ...brokenRules, ...brokenNumbers];
const operators = [...inside, ...brokenFiles];

const broken = sound.flatMap(([profile, text]) =>
  // A file that is broken as a file is so whatever stands in it.
  (text === templateText ? operators : inside).flatMap((operator) => {
    const spoilt = operator.breaks(text, picking(`${profile} ${operator.name}`));
    return spoilt === undefined ? [] : [{ profile, name: operator.name, says: operator.says, spoilt }];
  }),
);

describe('A broken profile', () => {
  it('is made in many ways of every sound one', () => {
    expect(sound.filter(([, text]) => !parseProfile(text, 'hel.yaml').ok)).toEqual([]);
    expect(broken.length).toBeGreaterThan(250);
    expect(operators.filter((o) => !broken.some((b) => b.name === o.name)).map((o) => o.name)).toEqual([]);
    expect(new Set(broken.map((b) => b.spoilt)).size).toBeGreaterThan(200);
  });

  it.each(broken)('$profile: $name', ({ spoilt, says }) => {
    const parsed = parseProfile(spoilt, 'trasig.yaml');
    const findings = parsed.ok ? [] : parsed.findings;
    expect(findings.map((f) => f.message).join('\n')).toMatch(says);
    const lines = spoilt.split('\n').length;
    for (const { line, column, message, mend } of findings) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(message).not.toBe('');
      expect(mend).not.toBe('');
      expect(`${message} ${mend}`).not.toMatch(/Invalid|expected|undefined|\[object|Error/);
    }
  });
});

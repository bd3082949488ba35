import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { presidiumOf } from '../../domain/people/mandates.ts';
import { loadPolicy } from '../load-policy.ts';
import { mandatesOf } from './mandates-of.ts';
import { addressOf } from './people.ts';
import { whoToBe } from './who-to-be.ts';
import { worldOf } from './world.ts';

const bundled = readdirSync(new URL('../../domain/policy/profiles', import.meta.url))
  .filter((f) => f.endsWith('.yaml'))
  .map((f) => basename(f, '.yaml'));

describe.each(bundled)('The world of %s', (id) => {
  const world = worldOf(id);
  const { profile } = loadPolicy(id).policy;
  const mandates = mandatesOf(world);
  const upns = world.people.map((p) => addressOf(p, world.domain));

  it('has nobody twice, and addresses in ASCII', () => {
    expect(new Set(upns).size).toBe(upns.length);
    expect(new Set(world.people.map((p) => p.name)).size).toBe(world.people.length);
    expect(upns.filter((a) => !/^[a-z0-9.-]+@[a-z0-9-]+\.example$/.test(a))).toEqual([]);
  });

  it('seats every presidium whole, with a secretary', () => {
    for (const body of profile.bodies.filter((b) => b.presidiumSeats !== undefined)) {
      expect([body.id, presidiumOf(profile, mandates, body.id, '2026-09-15').length]).toEqual([
        body.id,
        body.presidiumSeats,
      ]);
      const keeps = profile.roles.filter((r) => r.secretary).map((r) => r.id);
      expect(mandates.some((m) => m.body === body.id && keeps.includes(m.role))).toBe(true);
    }
  });

  it('has somebody in every role, in bodies that there are', () => {
    const roles = profile.roles.map((r) => r.id);
    expect(roles.filter((role) => !mandates.some((m) => m.role === role))).toEqual([]);
    const bodies = profile.bodies.map((b) => b.id);
    expect(mandates.filter((m) => !bodies.includes(m.body) || !roles.includes(m.role))).toEqual([]);
  });

  it('has the dialogue mailbox and rooms, and tells whom to be', () => {
    expect(upns).toContain(profile.mailbox);
    expect(world.people.filter((p) => p.kind === 'room')).toHaveLength(3);
    const guides = whoToBe(profile, world);
    expect(guides.length).toBeGreaterThan(1);
    expect(guides.filter((g) => !upns.includes(g.address))).toEqual([]);
  });

  it('is the same each time', () => {
    expect(worldOf(id)).toEqual(world);
  });
});

it("Krokom's personas are those that people and other programs know", () => {
  const upns = worldOf('krokom').people.map((p) => addressOf(p, 'krokom.example'));
  const seats = ['ordforande', 'vice1', 'vice2', 'sekreterare'];
  const known = [
    ...['ks', 'kf', 'bun', 'sn', 'sbn'].flatMap((body) => seats.map((seat) => `${seat}.${body}`)),
    ...['klf', 'bou', 'soc', 'sbf'].map((body) => `handlaggare.${body}`),
    ...['kommundirektor', 'kommunikator', 'registrator', 'administrator', 'dialog'],
  ].map((name) => `${name}@krokom.example`);
  expect(upns).toEqual(expect.arrayContaining(known));
});

it('an official who leads meetings sits in each förvaltning; a chief has the post alone', () => {
  const held = (role: string) =>
    mandatesOf(worldOf('hagfors'))
      .filter((m) => m.role === role)
      .map((m) => m.person.address);
  expect(held('handlaggare')).toEqual(
    ['klk', 'bia', 'oa', 'sba'].map((body) => `handlaggare.${body}@hagfors.example`),
  );
  expect(held('kanslichef')).toEqual(['kanslichef@hagfors.example']);
});

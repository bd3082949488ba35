import { describe, expect, it } from 'vitest';
import { bundled, norrlidaText, profileIn } from '../testing/planted.ts';
import { explain } from './explain.ts';

describe.each(bundled())('%s told back', (_, text) => {
  const profile = profileIn(text);
  const told = explain(profile);

  it('tells each way with each step, who acts and in which legal form', () => {
    for (const route of profile.routes) {
      expect(told).toContain(`### ${route.name}`);
      for (const step of route.steps) expect(told).toContain(`**${step.name}**`);
    }
    const inMeeting = profile.routes.some((r) =>
      r.steps.some((s) => s.kind === 'decision' && s.form === 'sammanträde'),
    );
    expect(told.includes('organet beslutar i sitt sammanträde')).toBe(inMeeting);
  });

  it('draws each way, with every step as a node and no arrow to nowhere', () => {
    const diagrams = told.match(/```mermaid[\s\S]*?```/g) ?? [];
    expect(diagrams.length).toBe(profile.routes.length);
    for (const diagram of diagrams) {
      const nodes = new Set([...diagram.matchAll(/^ {2}(s_\w+)[[({]/gm)].map(([, id]) => id));
      const arrows = [...diagram.matchAll(/^ {2}(s_\w+) -->\|"[^"]*"\| (s_\w+)$/gm)];
      expect(arrows.length).toBeGreaterThan(0);
      expect(arrows.flatMap(([, from, to]) => [from, to]).filter((id) => !nodes.has(id))).toEqual([]);
    }
  });

  it('tells what is at hand: whom to reach, who does what, the checklists, the channels and their texts', () => {
    const { targetGroups, roleSplits, checklists, communication } = profile;
    for (const { name } of targetGroups?.groups ?? []) expect(told).toContain(name);
    for (const { who, does } of roleSplits) for (const what of [who, ...does]) expect(told).toContain(what);
    for (const { name, items } of checklists)
      for (const what of [name, ...items]) expect(told).toContain(what);
    for (const { name } of [...(communication?.channels ?? []), ...(communication?.templates ?? [])])
      expect(told).toContain(name);
    expect(told.includes('## Checklistor')).toBe(checklists.length > 0);
  });

  it('says which answer makes a field required, and which decision a feedback is counted from', () => {
    for (const step of profile.routes.flatMap((r) => r.steps))
      for (const field of 'fields' in step ? step.fields : [])
        if (field.requiredIf)
          expect(told).toMatch(new RegExp(`${field.label.replace('?', '.')} \\(.*vid (ja|nej) på`));
    for (const { from } of profile.duties)
      if (from.endsWith('.date'))
        expect(told).toContain(
          `dagen för ”${profile.routes.flatMap((r) => r.steps).find((s) => from.startsWith(`${s.id}.`))?.name}”`,
        );
  });

  it('lists every body and every role, and says nothing of nobody', () => {
    for (const { name } of [...profile.bodies, ...profile.roles]) expect(told).toContain(`- ${name}`);
    expect(told).not.toMatch(/– Ingen\b|\d av \d delar/);
  });

  it('leaves no key of the profile, and nothing undefined, in what people read', () => {
    expect(told).not.toMatch(/undefined|\[object|concerned|ordering|initiating/);
  });
});

describe('Norrlida told back', () => {
  const told = explain(profileIn(norrlidaText)).replaceAll('\u00a0', ' ');

  it.each([
    'Minst hälften av mötestiden är medborgarnas',
    'av handläggaren, inom 30 dagar från mötet',
    'från dagen för ”Beslutet i frågan”',
    '**Avböjt** – Det blev ingen dialog.',
    'Ledamot: förtroendevald utan plats i presidiet',
    'Kammaren för livsmiljö (KLM): beredning, 2 platser i presidiet',
    'Före formuläret står det: ”Vilken fråga borde vi prata om?',
    'Har önskemålet minst 50 stödjare? Nej, om ”Antal stödjare” är mindre än 50 → För få stödjare',
    'Beslut i fullmäktige (från nivå 3 och om ”Vad kostar dialogen, i kronor?” är mer än 200 000)',
    '"Klart, vid ja på ”Rör det Kammaren för välfärd?”"',
  ])('says %s', (sentence) => {
    expect(told).toContain(sentence);
  });
});

import { describe, expect, it } from 'vitest';
import { bundled, profileIn } from '../testing/planted.ts';
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

  it('leaves no key of the profile, and nothing undefined, in what people read', () => {
    expect(told).not.toMatch(/undefined|\[object|concerned|ordering|initiating/);
  });
});

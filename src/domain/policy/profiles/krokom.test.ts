import { describe, expect, it } from 'vitest';
import { agendaBudget } from '../../scheduling/agenda.ts';
import { methodOf, routeOf, stepOfKind } from '../look-up.ts';
import { krokomText, profileIn } from '../testing/planted.ts';

const krokom = profileIn(krokomText);
const route = routeOf(krokom, 'medborgare');

describe("Krokom's policy, as data", () => {
  it('[K·L1] has five levels, each with its meaning', () => {
    expect(krokom.ladder.levels.map((l) => l.name)).toEqual([
      'Information',
      'Konsultation',
      'Dialog',
      'Inflytande',
      'Medbeslutande',
    ]);
  });

  it("[K·I-K2] goes by proposal and the presidium concerned to KS presidium's position", () => {
    const order = [
      'intake',
      'screening',
      'form',
      'proposal',
      'consultation',
      'decision',
      'appointment',
      'form',
    ];
    expect(route.steps.slice(0, order.length).map((s) => s.kind)).toEqual(order);
    expect(stepOfKind(route, 'forslag', 'proposal').actor.role).toBe('kommundirektor');
    expect(stepOfKind(route, 'berort-presidium', 'consultation').body).toBe('concerned');
    expect(stepOfKind(route, 'stallningstagande', 'decision')).toMatchObject({
      body: 'ks',
      form: 'beredning',
    });
  });

  it('never calls a position a decision', () => {
    expect(JSON.stringify(stepOfKind(route, 'stallningstagande', 'decision')).toLowerCase()).not.toContain(
      'beslut',
    );
  });

  it.each([
    ['[K·C1]', 'kunskap', 'yes', 'ej-behov'],
    ['[K·C2]', 'fragan-paverkbar', 'yes', 'ej-paverkbar'],
    ['[K·C2]', 'vi-paverkbara', 'yes', 'ej-paverkbar'],
    ['[K·C3]', 'larande', 'yes', 'ej-behov'],
    ['[K·C4]', 'enskild', 'no', 'enskild'],
    ['[K·C5]', 'sarskild-lag', 'no', 'eget-forfarande'],
    ['[K·C8]', 'av-vikt', 'yes', 'ej-behov'],
  ])('%s asks %s, needs %s, else %s', (_, id, needs, otherwise) => {
    const question = stepOfKind(route, 'granskning', 'screening').questions.find((q) => q.id === id);
    expect(question).toMatchObject({ needs, otherwise });
  });

  it('[K·L6] tells the right to know which decision is on its way, at each no but the one about a single person', () => {
    const noes = route.steps.flatMap((s) => (s.kind === 'end' && s.result !== 'closed' ? [s] : []));
    expect(noes.filter((s) => !/rätt\s+att få veta vilket beslut/.test(s.tell)).map((s) => s.id)).toEqual([
      'enskild',
    ]);
  });

  it('[K·R1] lists the thirteen groups of the policy', () => {
    expect(krokom.targetGroups?.groups).toHaveLength(13);
    const { fields } = stepOfKind(route, 'plan', 'form');
    expect(fields.find((f) => f.id === 'malgrupper')).toMatchObject({ type: 'target-groups' });
  });

  it('[K·M1] has methods for every level, and every method of the policy', () => {
    const levels = new Set(krokom.methods.map((m) => m.level));
    expect([...levels].sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('[K·M2] lets information come first, and [K·O1] appoints a process leader from level 3', () => {
    expect(krokom.methodRules).toMatchObject({ informationFirst: {}, processLeaderFromLevel: { level: 3 } });
  });

  it('[K·M3] a focus group is 8–12, [K·M4] an områdesmöte an evening well announced, [K·M8] the digital one online', () => {
    expect(methodOf(krokom, 'fokusgrupp').participants).toEqual({ min: 8, max: 12 });
    expect(methodOf(krokom, 'omradesmote').meeting).toMatchObject({ evening: true, noticeDays: 21 });
    expect(methodOf(krokom, 'digitalt-stormote')).toMatchObject({ level: 1, meeting: { online: 'always' } });
  });

  it('[K·P3] leaves a third of a dialogue meeting to the citizens, also in its template', () => {
    const { citizenShare, template, fromMethodLevel } = krokom.agenda ?? {
      citizenShare: [0, 1],
      template: [],
    };
    expect([citizenShare, fromMethodLevel]).toEqual([[1, 3], 3]);
    expect(agendaBudget(template, [1, 3])).toMatchObject({ minutes: 120, citizens: 40, enough: true });
  });

  it('[K·F1] [K·F2] [K·F3] promises three feedbacks, each with date and owner', () => {
    expect(krokom.duties.map((d) => [d.per, d.from, d.workingDays])).toEqual([
      ['meeting', 'meeting', 1],
      ['case', 'plan.dialogen-slut', 20],
      ['case', 'plan.underlag-till-organ', 5],
    ]);
  });

  it('[K·F7] cannot be closed past a feedback', () => {
    const waits = route.steps.flatMap((s) => (s.kind === 'duty' ? [s.duty] : []));
    expect(waits).toEqual(['aterkoppling-2', 'aterkoppling-3']);
  });
});

import { describe, expect, it } from 'vitest';
import { stepOfKind } from '../look-up.ts';
import { everyWay, krokom, medborgare, requiredAt } from '../testing/krokom-ways.ts';

describe("Krokom's policy, as data: people and their roles", () => {
  it('[K·R1] lists the thirteen groups of the policy', () => {
    expect(krokom.targetGroups?.groups.map((g) => g.name)).toEqual([
      'Barn',
      'Ungdomar',
      'Människor som står utanför arbetsmarknaden',
      'Medborgare med funktionsvariationer',
      'Utlandsfödda',
      'Människor i psykisk ohälsa',
      'Nyinflyttade',
      'Samer',
      'Företagare',
      'Civilsamhällets aktörer',
      'Människor som bor i ett visst geografiskt område',
      'Äldre',
      'Fritidshusägare',
    ]);
    const { fields } = stepOfKind(medborgare, 'plan', 'form');
    expect(fields.find((f) => f.id === 'malgrupper')).toMatchObject({ type: 'target-groups' });
  });

  it('[K·R4] asks for groups only in what is written about a dialogue, never about a person', () => {
    const asking = krokom.routes.flatMap((r) =>
      r.steps.filter((s) => 'fields' in s && s.fields.some((f) => f.type === 'target-groups')),
    );
    expect([...new Set(asking.map((s) => s.id))].sort()).toEqual(['plan', 'underlag']);
    const told = krokom.duties.flatMap((d) => d.fields.map((f) => f.type));
    expect(told).not.toContain('target-groups');
  });

  it('[K·O1] appoints a process leader from level 3, and only then', () => {
    expect(krokom.methodRules.processLeaderFromLevel).toMatchObject({ level: 3 });
    for (const route of everyWay)
      for (const step of ['stallningstagande', 'i-sammantrade', 'fullmaktige'])
        expect(stepOfKind(route, step, 'decision').next.yes).toEqual([
          { fromLevel: 3, to: 'processledare' },
          { to: 'plan' },
        ]);
  });

  it('[K·O2] [K·O3] [K·P4] splits the roles as the policy does, and records who does what', () => {
    const does = (who: string) => krokom.roleSplits.find((r) => r.who === who)?.does.join('. ') ?? '';
    expect(does('Politisk processledare')).toMatch(/mandat.*målgrupper.*talesperson/);
    expect(does('Ansvarig tjänsteman')).toMatch(
      /Föreslår metoder.*leder mötena.*Dokumenterar.*återkopplingarna/,
    );
    expect(does('Politiker som är med')).toMatch(/Frågar efter.*lyssnar.*tidplanen/);
    expect(requiredAt(3, stepOfKind(medborgare, 'plan', 'form').fields)).toContain('rollfordelning');
    expect(stepOfKind(medborgare, 'moten', 'meetings').actor.role).toBe('handlaggare');
  });

  it('[K·P1] [K·P4] has checklists before, during and after, with each point of the possible order of work', () => {
    expect(new Set(krokom.checklists.map((c) => c.phase))).toEqual(new Set(['before', 'during', 'after']));
    const planning = krokom.checklists.find((c) => c.id === 'planera');
    expect(planning?.items).toHaveLength(12);
    const known = new Set(krokom.routes.flatMap((r) => r.steps.map((s) => s.id)));
    expect(krokom.checklists.flatMap((c) => c.steps).filter((s) => !known.has(s))).toEqual([]);
  });
});

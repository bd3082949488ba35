import { describe, expect, it } from 'vitest';
import { levelOf, stepOfKind } from '../look-up.ts';
import type { Route } from '../profile.ts';
import { everyWay, krokom, medborgare, politisk, tjansteman } from '../testing/krokom-ways.ts';

const kindsUntil = (route: Route, step: string): string[] => {
  const at = route.steps.findIndex((s) => s.id === step);
  return route.steps.slice(0, at + 1).map((s) => s.kind);
};

describe("Krokom's policy, as data: the ladder and the ways", () => {
  it('[K·L1] has five levels, each with its meaning and what marks it', () => {
    expect(krokom.ladder.levels.map((l) => l.name)).toEqual([
      'Information',
      'Konsultation',
      'Dialog',
      'Inflytande',
      'Medbeslutande',
    ]);
    expect(krokom.ladder.levels.filter((l) => l.meaning === '' || l.marks.length === 0)).toEqual([]);
  });

  it('[K·L2] calls levels 3–5 medborgardialog and nothing below', () => {
    expect(krokom.ladder.levels.map((l) => l.word)).toEqual([
      'medborgarinformation',
      'medborgarkonsultation',
      ...Array(3).fill('medborgardialog'),
    ]);
    expect(krokom.ladder.wordFollowsCaseFromMethodLevel).toBe(2);
  });

  it('[K·L4] takes user surveys, councils and samråd under PBL as consultation', () => {
    const levels = ['brukarundersokning', 'klassrad', 'samrad-pbl'].map(
      (id) => krokom.methods.find((m) => m.id === id)?.level,
    );
    expect(levels).toEqual([2, 2, 2]);
    expect(levelOf(krokom.ladder, 2).marks.join()).toMatch(/brukarundersökning.*plan- och bygglagen/);
  });

  it('[K·L5] marks levels 3–5 by five things, and comes before a finished proposal', () => {
    expect(levelOf(krokom.ladder, 3).marks).toHaveLength(5);
    expect(krokom.levelRules?.beforeFinishedProposal).toMatchObject({
      level: 3,
      field: 'underlag.fardigt-forslag',
    });
  });

  it('[K·I-K1] lets the presidiums of KF, KS and the nämnder take initiatives, and order their own', () => {
    expect(politisk.initiatives).toMatchObject([
      {
        by: 'political',
        roles: ['ordforande', 'vice1', 'vice2', 'sekreterare'],
        bodies: ['kf', 'ks', 'bun', 'sn', 'sbn'],
      },
    ]);
    expect(kindsUntil(politisk, 'stallningstagande')).toEqual(['intake', 'screening', 'form', 'decision']);
    expect(stepOfKind(politisk, 'stallningstagande', 'decision')).toMatchObject({
      body: 'initiating',
      form: 'beredning',
      orders: true,
    });
    const niva = stepOfKind(politisk, 'underlag', 'form').fields.find((f) => f.type === 'level');
    expect(niva).toMatchObject({ required: true });
  });

  it("[K·I-K2] goes by proposal and the presidium concerned to KS presidium's position", () => {
    const order = ['intake', 'screening', 'form', 'proposal', 'consultation', 'decision'];
    expect(kindsUntil(medborgare, 'stallningstagande')).toEqual(order);
    expect(stepOfKind(medborgare, 'forslag', 'proposal').actor.role).toBe('kommundirektor');
    expect(stepOfKind(medborgare, 'berort-presidium', 'consultation').body).toBe('concerned');
    expect(stepOfKind(medborgare, 'stallningstagande', 'decision')).toMatchObject({
      body: 'ks',
      form: 'beredning',
      orders: true,
    });
    expect(krokom.wishes.takenUp).toMatchObject({ route: 'medborgare', as: 'citizen' });
  });

  it("[K·I-K3] gives officials' initiatives by the kommundirektör to KS presidium", () => {
    expect(tjansteman.initiatives).toMatchObject([{ by: 'official', roles: ['handlaggare'] }]);
    expect(kindsUntil(tjansteman, 'stallningstagande')).toEqual([
      'intake',
      'screening',
      'form',
      'proposal',
      'decision',
    ]);
    expect(stepOfKind(tjansteman, 'stallningstagande', 'decision').body).toBe('ks');
  });

  it('[K·I-K3] asks for plans by October, a wheel by three criteria, and KS presidium in one round', () => {
    const { plan, wheel, decision, ordered } = krokom.yearly ?? {};
    expect([plan?.opens, plan?.due, wheel?.due]).toEqual(['09-01', '10-15', '11-15']);
    expect(wheel?.criteria.map((c) => c.name)).toEqual([
      'Rör mer än en förvaltning',
      'Påverkar många medborgare',
      'Väntas få mycket stor påverkan på en mindre grupp medborgare',
    ]);
    expect([plan?.actor.role, wheel?.actor.role]).toEqual(['handlaggare', 'kommundirektor']);
    expect(decision).toMatchObject({ body: 'ks', form: 'beredning' });
    expect(ordered).toEqual({
      route: 'tjansteman',
      to: [{ fromLevel: 3, to: 'processledare' }, { to: 'plan' }],
    });
  });

  it.each([
    ['Medborgarinitiativ', medborgare, stepOfKind(medborgare, 'berort-presidium', 'consultation').next.heard],
    ['Politiskt initiativ', politisk, stepOfKind(politisk, 'underlag', 'form').next.done],
    ['Tjänstemannainitiativ', tjansteman, stepOfKind(tjansteman, 'forslag', 'proposal').next.given],
  ])(
    '[K·I-5] %s: level 5, and money outside the frame, go by KS presidium to KF in its meeting',
    (_, route, to) => {
      expect(to).toEqual([
        { fromLevel: 5, to: 'ks-presidium' },
        { ifYes: 'underlag.utanfor-ram', to: 'ks-presidium' },
        { to: 'stallningstagande' },
      ]);
      expect(stepOfKind(route, 'ks-presidium', 'consultation')).toMatchObject({
        body: 'ks',
        next: { heard: 'fullmaktige' },
      });
      expect(stepOfKind(route, 'fullmaktige', 'decision')).toMatchObject({
        body: 'kf',
        form: 'sammanträde',
        orders: true,
      });
      expect(krokom.levelRules?.orderedInMeeting?.level).toBe(5);
    },
  );

  it('[K·I-5] lets the body itself decide where too few of its presidium can', () => {
    for (const route of everyWay) {
      const asked = stepOfKind(route, 'stallningstagande', 'decision');
      expect(asked.next['to-body']).toBe('i-sammantrade');
      expect(stepOfKind(route, 'i-sammantrade', 'decision')).toMatchObject({
        body: asked.body,
        form: 'sammanträde',
      });
    }
  });

  it('[K·I-6] lets the body that ordered appoint, whichever it was', () => {
    for (const route of everyWay)
      expect(stepOfKind(route, 'processledare', 'appointment').actor).toEqual({
        role: 'ordforande',
        of: 'ordering',
      });
  });

  it('never calls a position a decision', () => {
    for (const route of everyWay) {
      const words = JSON.stringify(stepOfKind(route, 'stallningstagande', 'decision')).toLowerCase();
      expect(words).not.toContain('beslut');
    }
  });
});

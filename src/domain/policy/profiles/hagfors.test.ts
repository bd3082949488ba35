import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { levelOf, routeOf, stepOf, stepOfKind } from '../look-up.ts';
import { profileIn } from '../testing/planted.ts';

const hagfors = profileIn(readFileSync(new URL('./hagfors.yaml', import.meta.url), 'utf8'));
const route = routeOf(hagfors, 'politiskt-forslag');
const fieldsOf = (step: string) => stepOfKind(route, step, 'form').fields;
const screening = stepOfKind(route, 'granskning', 'screening');
const decision = stepOfKind(route, 'fullmaktige', 'decision');

describe("Hagfors's policy, as data", () => {
  it('[H·L1] always states the degree of influence, in words, on a ladder of its own choosing', () => {
    expect(fieldsOf('underlag').find((f) => f.type === 'level')).toMatchObject({ required: true });
    expect(hagfors.ladder.levels.map((l) => l.inhabitant)).toEqual([
      'veta',
      'tycka',
      'resonera',
      'påverka',
      'bestämma',
    ]);
    expect(hagfors.notes.map((n) => n.cite).join()).toContain('E delaktighetsnivåer');
    expect(levelOf(hagfors.ladder, 1).word).not.toContain(hagfors.ladder.protectedWord);
  });

  it('[H·L4] [H·C5] turns brukardialog and consultation by law aside, under their own names', () => {
    const asides = Object.fromEntries(screening.questions.map((q) => [q.id, [q.needs, q.otherwise]]));
    expect(asides).toMatchObject({
      brukardialog: ['no', 'brukardialog'],
      'egen-lag': ['no', 'eget-samrad'],
    });
    const law = screening.questions.find((q) => q.id === 'egen-lag')?.cite;
    expect(law).toMatch(/plan- och bygglagen.*2010:1065.*miljöbalken.*2009:724/);
    expect(stepOf(route, 'eget-samrad')).toMatchObject({ kind: 'end', result: 'aside' });
  });

  it('[H·I-H] is proposed by the elected alone, in utskott, nämnder, KS and KF', () => {
    expect(hagfors.routes).toHaveLength(1);
    expect(route.initiatives).toMatchObject([
      { by: 'political', bodies: ['kf', 'ks', 'au', 'bu', 'ou', 'mbn'] },
    ]);
  });

  it("[H·I-H] answers each citizen's wish with the ways that are hers", () => {
    expect(hagfors.wishes.takenUp).toBeUndefined();
    expect(hagfors.wishes.ways.map((w) => w.id)).toEqual([
      'medborgarforslag',
      'synpunkt',
      'pensionarsrad',
      'funktionshinderrad',
      'politiker',
      'lagstadgat-samrad',
      'brukardialog',
    ]);
  });

  it('[H·I-H] [H·I-5] is decided by fullmäktige in its meeting, whatever the level', () => {
    expect(decision).toMatchObject({ body: 'kf', form: 'sammanträde', orders: true });
    expect(hagfors.levelRules?.orderedInMeeting?.level).toBe(1);
    const ordering = route.steps.filter((s) => s.kind === 'decision' && s.orders);
    expect(ordering.map((s) => s.id)).toEqual(['fullmaktige']);
  });

  it('[H·C7] tells of a change of consequence also where there is no dialogue', () => {
    const first = { ifYes: 'arendet.vasentliga-konsekvenser', to: 'informera' };
    const noes = screening.questions.filter((q) => q.needs === 'yes').map((q) => q.otherwise);
    for (const to of [...noes, decision.next.no]) expect(to).toMatchObject([first, {}]);
    expect(stepOfKind(route, 'underlag', 'form').next.done).toContainEqual(first);
    expect(hagfors.duties.find((d) => d.id === 'information-andring')).toMatchObject({
      audience: 'public',
      from: 'informera.senast',
    });
  });

  it('[H·C8] ties the question to goals and budget, and asks whether it concerns the inhabitants', () => {
    expect(fieldsOf('arendet').find((f) => f.id === 'mal-och-budget')).toMatchObject({ required: true });
    expect(screening.questions.map((q) => q.id)).toContain('beror-invanarna');
  });

  it('[H·UL] asks before the decision for what always must be there, and where possible for the rest', () => {
    const named = (required: boolean) =>
      fieldsOf('underlag')
        .filter((f) => f.required === required)
        .map((f) => f.id);
    expect(named(true)).toEqual([
      'syfte',
      'mojligheter',
      'begransningar',
      'niva',
      'dialogen-borjar',
      'dialogen-slutar',
      'fortroendevalda',
      'tjanstepersoner',
      'plan-aterkoppling',
      'plan-kommunikation',
    ]);
    expect(named(false)).toEqual(['arende', 'beslut-vantas', 'budget', 'resurser']);
  });

  it('[H·R3] reaches those who seldom take part, and other authorities and municipalities', () => {
    const groups = hagfors.targetGroups?.groups.map((g) => g.id);
    expect(groups).toEqual(expect.arrayContaining(['sallan-horda', 'andra-kommuner', 'andra-myndigheter']));
    expect(fieldsOf('plan').find((f) => f.id === 'sallan-horda')).toMatchObject({ required: true });
    expect(hagfors.methods.filter((m) => m.reaches === undefined)).toEqual([]);
  });

  it('[H·O2] has a responsible official plan, lead, document and give feedback', () => {
    const { actor } = stepOfKind(route, 'genomforande', 'meetings');
    expect([actor.role, ...hagfors.duties.map((d) => d.owner)]).toEqual(Array(6).fill('handlaggare'));
    expect(hagfors.roleSplits.map((r) => r.who)).toContain('Ansvariga tjänstepersoner');
  });

  it('[H·F2] [H·F4] promises feedback to participants and public, before and after the decision in the matter', () => {
    const told = hagfors.duties.filter((d) => d.per === 'case').map((d) => [d.id, d.audience, d.from]);
    expect(told).toEqual([
      ['aterkoppling-deltagare', 'participants', 'plan.dialogen-slut'],
      ['aterkoppling-allmanheten', 'public', 'plan.dialogen-slut'],
      ['beslutet-berattas', 'public', 'sakbeslut.date'],
      ['information-andring', 'public', 'informera.senast'],
    ]);
    const decided = stepOfKind(route, 'sakbeslut', 'decision');
    expect(decided).toMatchObject({ form: 'sammanträde', orders: false });
    expect([decided.next.yes, decided.next.no]).toEqual(['beslutet-berattas', 'beslutet-berattas']);
  });

  it('[H·U1] follows up each single activity, and the dialogue against its purpose', () => {
    expect(hagfors.duties.find((d) => d.per === 'meeting')?.id).toBe('aktivitet-utvarderad');
    expect(fieldsOf('utvardering').map((f) => f.id)).toEqual([
      'syftet-naddes',
      'aktiviteter',
      'nadde',
      'lardomar',
    ]);
  });

  it('[H·U2] is followed up by fullmäktige with the accounts, [H·U4] and the policy each new term by KS', () => {
    expect(hagfors.followUps).toMatchObject([
      { owner: 'Kommunfullmäktige', due: '01-31' },
      { owner: 'Kommunstyrelsen tar initiativet' },
    ]);
    expect(hagfors.followUps[1]).not.toHaveProperty('due');
  });
});

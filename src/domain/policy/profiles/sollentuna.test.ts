import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Step, StepKind } from '../steps.ts';
import { profileIn } from '../testing/planted.ts';

const profile = profileIn(readFileSync(new URL('./sollentuna.yaml', import.meta.url), 'utf8'));
const [route] = profile.routes;
const step = <K extends StepKind>(id: string, kind: K): Extract<Step, { kind: K }> => {
  const found = route?.steps.find((s): s is Extract<Step, { kind: K }> => s.id === id && s.kind === kind);
  if (!found) throw new Error(`No ${kind} ${id}`);
  return found;
};
const required = (id: string, level: number): string[] =>
  step(id, 'form')
    .fields.filter((f) => f.required || (f.requiredFromLevel ?? 99) <= level)
    .map((f) => f.id);

describe('Sollentuna’s principles, as data', () => {
  it('[S·L1] has five levels, each with what the inhabitant gets to do and what marks it', () => {
    expect(profile.ladder.levels.map((l) => [l.name, l.inhabitant])).toEqual([
      ['Information', 'veta'],
      ['Konsultation', 'tycka'],
      ['Dialog', 'resonera'],
      ['Inflytande', 'påverka'],
      ['Medbeslutande', 'bestämma'],
    ]);
    expect(profile.ladder.levels.every((l) => l.marks.length > 0)).toBe(true);
  });

  it('[S·L3] fixes the level in the proposal, before the nämnd orders the dialogue', () => {
    expect(step('forslag', 'form').fields.find((f) => f.id === 'niva')).toMatchObject({
      type: 'level',
      required: true,
    });
    expect(step('forslag', 'form').next.done).toBe('beslut');
  });

  it('[S·L4] turns brukardialog aside, and says where to go', () => {
    const { questions } = step('granskning', 'screening');
    expect(questions.find((q) => q.id === 'brukare')).toMatchObject({
      needs: 'no',
      otherwise: 'brukardialog',
    });
    expect(step('brukardialog', 'end').tell).toContain('verksamheten');
  });

  it('[S·I-S] takes ideas from anybody through two decisions of the nämnd, and a no to a meeting that informs', () => {
    expect(route?.initiatives.map((i) => i.by)).toEqual(['citizen', 'official', 'political']);
    const [investigated, held] = [step('utredning', 'decision'), step('beslut', 'decision')];
    for (const decision of [investigated, held])
      expect(decision).toMatchObject({
        body: 'concerned',
        form: 'sammanträde',
        next: { no: 'informationsmote' },
      });
    expect([investigated.orders, held.orders]).toEqual([false, true]);
    expect(step('informationsmote', 'meetings').methods).toEqual(['oppet-mote']);
    const agenda = profile.agendaTemplates
      .find((t) => t.id === 'informationsmote')
      ?.items.map((i) => i.title);
    expect(agenda).toEqual(
      expect.arrayContaining([
        'Varför har vi tagit detta beslut?',
        'Varför har vi inte arrangerat en medborgardialog?',
      ]),
    );
  });

  it('[S·C1] the elected answer whether they need to know more, and [S·C2] whether it can be influenced: both yes', () => {
    expect(step('utredning', 'decision').questions.map((q) => [q.id, q.needs])).toEqual([
      ['kunskap', 'yes'],
      ['paverkbar', 'yes'],
    ]);
  });

  it('[S·I-6] the nämnd that the matter concerns is the one that orders', () => {
    expect(step('granskning', 'screening').fields.find((f) => f.id === 'berort-organ')?.required).toBe(true);
    expect(step('beslut', 'decision').body).toBe('concerned');
  });

  it('[S·UL] the proposal has the whole checklist, of which small matters need little', () => {
    expect(step('forslag', 'form').fields.map((f) => f.id)).toEqual(
      expect.arrayContaining([
        'mal-och-syfte',
        'historia',
        'samarbete',
        'tidplan',
        'budget',
        'finansiering',
        'fragestallning',
        'malgrupper',
        'niva',
        'fakta',
        'metoder',
        'processagare',
        'processledare',
        'kommunikationsplan',
        'dokumentation',
        'aterkoppling',
        'matbar',
      ]),
    );
    expect(required('forslag', 1).length).toBeLessThan(required('forslag', 3).length / 2 + 2);
  });

  it('[S·P1] the checklist stands before, during and after', () => {
    expect(profile.checklists.map((c) => c.phase)).toEqual(['before', 'during', 'after']);
    expect(profile.checklists[0]?.items).toHaveLength(9);
  });

  it('[S·O2] an official leads and documents, and [S·O3] who does what is agreed from the principles’ split', () => {
    expect(step('genomforande', 'meetings').actor.role).toBe('handlaggare');
    expect(profile.roleSplits.find((r) => r.who === 'Tjänstemän')?.does).toContain('Är processledare');
    expect(required('forslag', 2)).toEqual(expect.arrayContaining(['roller', 'processledare']));
  });

  it('[S·O4] nämnd, förvaltningskontor and strategist have the tasks of the principles', () => {
    const tasks = Object.fromEntries(profile.roleSplits.map((r) => [r.who, r.does.join(' ')]));
    expect(tasks.Nämnden).toMatch(/avsändare.*ska inte ställas till svars.*budget.*målgrupper.*återkopplas/);
    expect(tasks.Förvaltningskontoret).toMatch(/budget.*projektplan.*kommunikationsinsatser/);
    expect(tasks['KLK:s strateg för medborgardialog']).toMatch(/när, var och hur.*mätbar/);
  });

  it('[S·P4] the elected listen and do not defend, but inform at an information meeting', () => {
    expect(profile.roleSplits.find((r) => r.who === 'Förtroendevalda')?.does.join(' ')).toMatch(
      /Lyssnar.*Svarar eller försvarar inte.*informationsmöte/,
    );
  });

  it('[S·M1] the method table is whole, each method told so that a beginner can use it', () => {
    const names = (level: number) => profile.methods.filter((m) => m.level === level).map((m) => m.name);
    expect(names(1)).toEqual(
      expect.arrayContaining(['Tidning', 'Webb', 'Trycksak', 'Öppet möte', 'Utställning', 'Mässa']),
    );
    expect(names(2)).toEqual(['Enkät', 'Intervju', 'Fokusgrupp']);
    expect(names(3)).toEqual(expect.arrayContaining(['Open space', 'Cafémetoden']));
    expect(names(4)).toEqual(['Framtidsverkstad', 'Idéverkstad']);
    expect(names(5)).toEqual(['Rådslag med omröstning', 'Medborgarbudget']);
    expect(profile.methods.filter((m) => !m.fits || !m.reaches || m.preparations.length === 0)).toEqual([]);
  });

  it('[S·R3] methods are chosen by who is to be reached too, also those who seldom take part', () => {
    expect(profile.targetGroups?.groups.map((g) => g.id)).toContain('sallan-hors');
    expect(required('forslag', 1)).toEqual(expect.arrayContaining(['malgrupper', 'metoder']));
  });

  it('[S·R4] nobody is asked which group somebody belongs to', () => {
    const perPerson = route?.steps
      .flatMap((s) => ('fields' in s ? s.fields : []))
      .filter((f) => f.type === 'person');
    expect(perPerson).toEqual([]);
  });

  it('[S·F2] those who took part are told, and [S·F5] the nämnd first, by the day that the decision set', () => {
    expect(profile.duties.map((d) => [d.audience, d.from])).toEqual([
      ['elected', 'beslut.aterkoppling-nar'],
      ['participants', 'beslut.aterkoppling-nar'],
    ]);
    const order = route?.steps.map((s) => s.id) ?? [];
    expect(order.indexOf('till-namnden')).toBeLessThan(order.indexOf('uppfoljningsmote'));
    expect(order.indexOf('uppfoljningsmote')).toBeLessThan(order.indexOf('till-invanarna'));
  });

  it('[S·U1] every dialogue is evaluated against its aim, and [S·U2] the whole once a year by the strategist', () => {
    expect(required('sammanstallning', 1)).toContain('nadde-malet');
    expect(profile.followUps).toEqual([
      expect.objectContaining({ owner: expect.stringContaining('strateg') }),
    ]);
  });
});

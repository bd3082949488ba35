import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseCommandBody } from '../../src/contracts/commands.ts';
import type { Choice } from '../../src/domain/dialogue/rounds/round.ts';
import { askedKs } from '../product/krokom-in-memory.ts';
import { type Town, townInMemory } from '../product/town-in-memory.ts';

let town: Town;
let nr = '';
beforeEach(async () => {
  town = await townInMemory('2026-09-15T07:00:00.000Z');
  ({ nr } = await askedKs(town));
});

const answer = (
  choice: Choice,
  more: Partial<{ reason: string; round: string }> = {},
): Extract<CaseCommandBody, { type: 'answer' }> => ({
  type: 'answer',
  round: 'R2',
  choice,
  reserve: false,
  reason: 'Därför att.',
  ...more,
});
const official = () => ({ person: town.person('handlaggare.klf'), surface: 'tab' as const });
const caseNow = () => {
  const view = town.product.application.case(official(), nr);
  if (!view) throw new Error('The case is not there');
  return view;
};
/** Sent without waiting for each other, as from two devices. */
const atOnce = (...commands: [role: string, body: CaseCommandBody][]) =>
  Promise.all(
    commands.map(([role, body], i) =>
      town.product.application.caseCommand({ person: town.person(role), surface: 'card' }, nr, {
        body,
        idempotencyKey: `device ${i}`,
      }),
    ),
  );

describe('At the same moment', () => {
  it.each([
    ['the answer first', 0],
    ['the close first', 1],
  ])('an answer and the close, %s: one clear outcome, and a row for what counts', async (_, first) => {
    await town.command('ordforande.ks', nr, answer('tillstyrker'));
    await town.command('vice1.ks', nr, answer('tillstyrker'));
    const both: [string, CaseCommandBody][] = [
      ['vice2.ks', answer('avstyrker')],
      ['sekreterare.ks', { type: 'closeRound', round: 'R2' }],
    ];
    const outcomes = await atOnce(...(first === 0 ? both : both.toReversed()));
    await town.settled();
    const [answered, closed] = first === 0 ? outcomes : outcomes.toReversed();
    expect(closed?.kind).toBe('done');
    // The answer's reason is written before its row, so the close may come between: then it says that it came too late.
    const counts = answered?.kind === 'done';
    if (!counts) expect(answered).toMatchObject({ kind: 'refused', refusal: { rule: 'round-closed' } });
    expect(caseNow().rounds.at(-1)).toMatchObject({
      state: 'closed',
      outcome: 'Tillstyrkt',
      answered: counts ? 3 : 2,
    });
    const rows = caseNow().history.filter((h) => h.what.some((w) => w.startsWith('Svarade')));
    expect(rows.filter((h) => h.who.startsWith(town.person('vice2.ks').name))).toHaveLength(counts ? 1 : 0);
  });

  it('the same answer from two devices is one row, and two answers leave the last', async () => {
    const before = caseNow().version;
    const same = await atOnce(['vice1.ks', answer('avstar')], ['vice1.ks', answer('avstar')]);
    expect(same.map((o) => o.kind).sort()).toEqual(['done', 'refused']);
    expect(caseNow().version).toBe(before + 1);
    await atOnce(['vice2.ks', answer('tillstyrker')], ['vice2.ks', answer('avstyrker')]);
    expect(caseNow().rounds.at(-1)?.answered).toBe(2);
  });
});

describe('After the close', () => {
  it('every card tells the outcome, who reserved themselves and the record, and is left alone then', async () => {
    await town.command('vice2.ks', nr, { ...answer('avstyrker'), reserve: true });
    for (const role of ['ordforande.ks', 'vice1.ks']) await town.command(role, nr, answer('tillstyrker'));
    await town.command('ordforande.ks', nr, { type: 'closeRound', round: 'R2' });
    for (const role of ['ordforande.ks', 'vice1.ks', 'vice2.ks'])
      expect(town.cardsTo(role).at(-1)?.card.now).toMatchObject({
        kind: 'closed',
        outcome: 'Tillstyrkt',
        reservations: [town.person('vice2.ks').name],
        record: expect.stringMatching(/^MD-2026-0001_R2_stallningstagande_.*\.pdf$/),
      });
  });
});

describe('What is forged', () => {
  it.each([
    ['another round', answer('tillstyrker', { round: 'R1' }), 'ordforande.ks'],
    ['a round there is not', answer('tillstyrker', { round: 'R9' }), 'ordforande.ks'],
    ["another body's member", answer('tillstyrker'), 'ordforande.bun'],
    ['an official', answer('tillstyrker'), 'kommundirektor'],
  ])('%s gets a sentence and no row', async (_, body, role) => {
    const before = caseNow().version;
    const outcome = await town.command(role, nr, body);
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { message: expect.stringMatching(/\.$/) } });
    expect(caseNow().version).toBe(before);
  });

  it('script in a reason is the words it was written with', async () => {
    const reason = '<script>alert(1)</script> **fet**';
    await town.command('vice1.ks', nr, answer('avstyrker', { reason }));
    const card = town.cardsTo('vice1.ks').at(-1)?.card.now;
    expect(card).toMatchObject({ own: { reason } });
  });
});

describe('Whoever is recused', () => {
  const everything = () => {
    const { application } = town.product;
    const caller = { person: town.person('vice2.ks'), surface: 'tab' as const };
    return JSON.stringify([
      application.case(caller, nr) ?? null,
      application.cases(caller, { page: 1 }),
      application.myMatters(caller.person),
      application.card(caller.person, nr) ?? null,
      application.records.of(caller, nr) ?? null,
      ...town.cardsTo('vice2.ks').map((t) => t.card.now),
    ]);
  };

  it('sees neither the matter nor what the others answer, on any surface', async () => {
    await town.command('vice2.ks', nr, answer('jav'));
    await town.command('vice1.ks', nr, answer('avstyrker', { reason: 'Rakt genom betesmarken.' }));
    const seen = everything();
    expect(seen).not.toContain('Leder');
    expect(seen).not.toContain('betesmarken');
    expect(seen).not.toContain('Avstyrker');
  });

  it('is asked again, and sees the matter again, when the others find that it is no jäv', async () => {
    await town.command('vice2.ks', nr, answer('jav'));
    const person = town.person('vice2.ks').id;
    await town.command('vice2.ks', nr, {
      type: 'questionRecusal',
      round: 'R2',
      person,
      reason: 'Fel knapp.',
    });
    for (const judge of ['ordforande.ks', 'vice1.ks'])
      await town.command(judge, nr, { type: 'answerRecusal', round: 'R2', recused: 'no' });
    expect(everything()).toContain('Leder');
    expect(await town.command('vice2.ks', nr, answer('avstyrker'))).toMatchObject({ kind: 'done' });
  });
});

describe('Whoever wanted it supplemented', () => {
  it('gets a card of their own once the others find the matter ready', async () => {
    await town.command('vice2.ks', nr, answer('kompletteras'));
    const before = town.cardsTo('vice2.ks').length;
    await town.command('vice1.ks', nr, answer('tillstyrker'));
    await town.command('ordforande.ks', nr, answer('tillstyrker'));
    const again = town.cardsTo('vice2.ks').slice(before);
    expect(again).toMatchObject([{ summary: 'Ditt svar i sak önskas: Leder' }]);
    expect(again[0]?.card.now).toMatchObject({
      tells: [expect.stringContaining('svara nu i sak')],
      choices: expect.not.arrayContaining([expect.objectContaining({ id: 'kompletteras' })]),
    });
    expect(town.cardsTo('vice1.ks').filter((t) => t.summary.includes('i sak'))).toEqual([]);
  });
});

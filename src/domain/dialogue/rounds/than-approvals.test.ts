import { describe, expect, it } from 'vitest';
import { abilities } from '../abilities.ts';
import { decide } from '../decide/decide.ts';
import { answering, text } from '../testing/commands.ts';
import { krokomAt } from '../testing/krokom-moves.ts';
import { contextOf, type Story, told } from '../testing/story.ts';

const asked = krokomAt('stallningstagande');
const close = { type: 'closeRound', round: 'R2' } as const;
const all = (...choices: Parameters<typeof answering>[1][]): Story =>
  ['ordforande.ks', 'vice1.ks', 'vice2.ks'].reduce((s, who, i) => {
    const choice = choices[i];
    return choice === undefined ? s : s.when(who, answering('R2', choice));
  }, asked);
const outcome = (story: Story) =>
  story.when('ordforande.ks', close).case.rounds.find((r) => r.id === 'R2')?.closed;

/** What Microsoft's Approvals is documented to do, or lacks, and users ask for. */
describe("Where Microsoft's Approvals falls short", () => {
  it('neither the first to respond nor a single rejection ends it: a majority does', () => {
    expect(asked.when('vice2.ks', answering('R2', 'avstyrker')).case.rounds.at(-1)?.state).toBe('open');
    expect(outcome(all('tillstyrker', 'tillstyrker', 'avstyrker'))).toMatchObject({ outcome: 'yes' });
  });

  it('there is a quorum', () => {
    expect(all('tillstyrker').refusal('ordforande.ks', close).message).toContain('Fler än hälften');
  });

  it('one may abstain, and a tie is the presiding chair’s', () => {
    expect(outcome(all('tillstyrker', 'avstyrker', 'avstar'))?.rule).toContain('utslagsröst');
  });

  it('the recused are out, see nothing and are asked nothing', () => {
    const recused = all('tillstyrker', 'tillstyrker', 'jav');
    expect(recused.abilities('vice2.ks').map((a) => a.type)).toEqual(['questionRecusal']);
    expect(outcome(recused)?.rule).toBe('2 tillstyrkte, 0 avstyrkte.');
  });

  it('a wait never times out while the question stays open: two months later an answer counts', () => {
    const later = asked.at('2026-11-30T08:00:00.000Z');
    expect(later.when('vice2.ks', answering('R2', 'tillstyrker')).case.rounds.at(-1)?.answers).toHaveProperty(
      'vice2.ks',
    );
  });

  it('a question may be withdrawn with a reason, also when somebody has answered', () => {
    const withdrawn = all('tillstyrker').when('sekreterare.ks', {
      type: 'withdrawRound',
      round: 'R2',
      reason: text,
    });
    expect(withdrawn.case.rounds.find((r) => r.id === 'R2')?.state).toBe('withdrawn');
  });

  it('an answer may be changed until the close, and the log keeps each', () => {
    const changed = all('avstyrker').when('ordforande.ks', answering('R2', 'tillstyrker'));
    expect(changed.past.filter((e) => e.type === 'AnswerGiven' && e.person === 'ordforande.ks')).toHaveLength(
      2,
    );
  });

  it('while the chair is away the next in order closes, without anybody reassigning it', () => {
    const answered = all('tillstyrker', 'tillstyrker', 'avstar');
    const away = { ...contextOf(asked.world, 'vice1.ks', asked.now), away: ['ordforande.ks'] };
    expect(decide(answered.case, close, away).ok).toBe(true);
    expect(answered.refusal('vice1.ks', close).rule).toBe('not-yours');
  });

  it('a lost account loses nothing: who answered, in which role, stands as it was', () => {
    const answered = all('tillstyrker', 'avstyrker');
    const mandates = asked.world.mandates.filter((m) => m.person.id !== 'vice1.ks');
    const gone = told({ ...asked.world, mandates }, answered.past, answered.now);
    const round = gone.case.rounds.at(-1);
    expect(round?.electorate).toContainEqual(
      expect.objectContaining({ id: 'vice1.ks', name: 'vice1.ks', role: 'vice1' }),
    );
    expect(round?.answers['vice1.ks']?.choice).toBe('avstyrker');
    expect(
      abilities(gone.case, contextOf(gone.world, 'sekreterare.ks', gone.now)).map((a) => a.type),
    ).toContain('withdrawRound');
  });
});

import { describe, expect, it } from 'vitest';
import { answering } from '../testing/commands.ts';
import { approved } from '../testing/krokom-moves.ts';
import { recording } from '../testing/moves.ts';
import { asked, bothYes, met, official, proposed, secretary } from '../testing/sollentuna-moves.ts';
import type { Story } from '../testing/story.ts';
import type { CaseCommand } from './decide.ts';
import type { RecordDecision } from './record-decision.ts';

/** What the secretary writes down, changed as `over` says. */
const record = (
  story: Story,
  outcome: RecordDecision['outcome'],
  over: Partial<RecordDecision>,
): CaseCommand => {
  const command = recording(story, outcome, story.now.slice(0, 10));
  if (command.type !== 'recordDecision') throw new Error('Not a decision');
  return { ...command, ...over };
};

describe('The first decision of the nämnd', () => {
  const story = met(asked(), '2026-09-29');

  it('[S·C1] [S·C2] a yes needs yes to both questions, a no their answers', () => {
    const half = record(story, 'yes', { answers: { kunskap: 'yes', paverkbar: 'no' } });
    expect(story.refusal(secretary, half)).toMatchObject({
      rule: 'record-incomplete',
      citation: expect.stringContaining('S Styrningsprocess'),
      errors: [{ field: 'paverkbar' }],
    });
    expect(story.refusal(secretary, record(story, 'no', {})).errors).toHaveLength(2);
    expect(story.when(secretary, record(story, 'yes', { answers: bothYes })).step).toBe('forslag');
  });

  it('[S·I-S] orders nothing: that is the second decision', () => {
    expect(story.when(secretary, record(story, 'yes', { answers: bothYes })).case.ordered).toBeUndefined();
  });

  it('[S·I-S] a no leads to an information meeting, where citizens can still put something forward', () => {
    const no = story.when(secretary, record(story, 'no', { answers: { ...bothYes, paverkbar: 'no' } }));
    expect(no.step).toBe('informationsmote');
    expect(no.abilities(official).map((a) => a.type)).toContain('registerProposal');
    const text = { id: 'H2', digest: 'cd' };
    expect(no.when(official, { type: 'registerProposal', text }).case.proposals).toHaveLength(1);
  });

  it('[S·I-5] closes the preparation that is still open in the same breath', () => {
    const decided = story.when(secretary, record(story, 'yes', { answers: bothYes }));
    expect(decided.news.map((e) => e.type).slice(0, 2)).toEqual(['RoundClosed', 'DecisionRecorded']);
    expect(decided.case.rounds.at(-1)?.closed).toMatchObject({ outcome: 'to-body' });
  });

  it('[S·I-5] tabled it stays, off the agenda, and can be put up again after the presidium has answered', () => {
    const tabled = approved(story).when(secretary, record(story, 'tabled', {}));
    expect([tabled.step, tabled.case.agenda]).toEqual(['utredning', undefined]);
    expect(tabled.refusal(secretary, record(story, 'yes', { answers: bothYes })).rule).toBe('not-on-agenda');
    const again = met(tabled, '2026-10-20');
    expect(again.when(secretary, record(again, 'yes', { answers: bothYes })).step).toBe('forslag');
    expect(again.case.decisions.map((d) => d.outcome)).toEqual(['tabled']);
  });

  it('[S·I-5] sent back, it is supplemented', () => {
    expect(story.when(secretary, record(story, 'supplement', {})).step).toBe('granskning');
  });

  it.each([
    ['a day to come', { date: '2026-10-01' }, 'date'],
    ['a day before the matter came to the nämnd', { date: '2026-09-01' }, 'date'],
    ['no day at all', { date: 'i tisdags' }, 'date'],
    ['no paragraph', { paragraph: ' ' }, 'paragraph'],
    ['nobody present', { present: 0 }, 'present'],
    ['more votes than people', { present: 3, votes: { yes: 2, no: 2, abstained: 0 } }, 'votes'],
  ])('[S·I-5] is not written down with %s', (_, over, field) => {
    const no = story.refusal(secretary, record(story, 'yes', { answers: bothYes, ...over }));
    expect(no.errors).toEqual([expect.objectContaining({ field })]);
  });

  it('[S·I-5] is not for the chair, the official or another nämnd to write down', () => {
    for (const who of ['ordforande.kfn', official, 'sekreterare.ks'])
      expect(story.refusal(who, record(story, 'yes', { answers: bothYes })).rule).toBe('not-yours');
  });
});

describe('The preparation by cards', () => {
  it('[S·I-5] waits for the meeting though all but one are recused', () => {
    const recused = ['ordforande.kfn', 'vice1.kfn'].reduce(
      (s, who) => s.when(who, answering('R1', 'jav')),
      asked(),
    );
    const closed = recused.when(secretary, { type: 'closeRound', round: 'R1' });
    expect([closed.step, closed.case.rounds.at(-1)?.closed?.outcome]).toEqual(['utredning', 'to-body']);
    expect(closed.abilities('ordforande.kfn')).toEqual([]);
    expect(closed.abilities(secretary)).toContainEqual({ type: 'prepare', target: 'R1' });
  });
});

describe('The second decision of the nämnd', () => {
  const story = met(proposed(), '2026-10-20');
  const values = { 'aterkoppling-nar': '2027-01-15', budgetram: 20_000 };

  it('[S·I-S] orders the dialogue, on its level, and says when the feedback is', () => {
    const ordered = story.when(secretary, record(story, 'yes', { values }));
    expect(ordered.case.ordered).toMatchObject({ body: 'kfn', level: 3, word: 'medborgardialog' });
    expect(ordered.case.duties.length).toBeGreaterThan(0);
    const without = record(story, 'yes', { values: { budgetram: 20_000 } });
    expect(story.refusal(secretary, without).errors).toEqual([
      expect.objectContaining({ field: 'aterkoppling-nar' }),
    ]);
  });

  it.each(['no', 'tabled', 'supplement'] as const)(
    '[S·I-S] gives nobody a feedback to wait for when the outcome is %s',
    (outcome) => {
      const decided = story.when(secretary, record(story, outcome, { values }));
      expect([decided.case.ordered, decided.case.duties]).toEqual([undefined, []]);
    },
  );
});

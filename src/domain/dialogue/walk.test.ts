import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { answering, booking, text } from './testing/commands.ts';
import { krokom } from './testing/krokom.ts';
import { krokomAt } from './testing/krokom-moves.ts';
import { lillby } from './testing/lillby.ts';
import { opened, replay, type Story } from './testing/story.ts';
import { commandFor, type Dice } from './testing/walk.ts';
import type { World } from './testing/world.ts';

const peopleOf = (world: World): string[] => [...new Set(world.mandates.map((m) => m.person.id))];

/** Somebody does something they may, a day or two later; the dice come from fast-check, so a bad walk is shrunk. */
const step = (story: Story, dice: Dice): Story => {
  const may = peopleOf(story.world).flatMap((who) => story.abilities(who).map((a) => [who, a] as const));
  expect(may, `nobody may do anything at ${story.step}`).not.toEqual([]);
  const [who, ability] = may[dice(may.length)] ?? may[0] ?? [];
  if (!who || !ability) return story;
  const command = commandFor(story, who, ability, dice);
  const decided = story.try(who, command);
  if (!decided.ok) expect(decided.refusal).toMatchObject({ citation: expect.stringMatching(/./) });
  const next = decided.ok ? story.when(who, command) : story;
  return next.at(
    Temporal.Instant.from(story.now)
      .add({ hours: 24 * dice(4) })
      .toString(),
  );
};

const walks = (world: World, by: string) =>
  fc.property(fc.array(fc.nat(1_000_000), { minLength: 60, maxLength: 240 }), (rolls) => {
    let rolled = 0;
    const dice: Dice = (below) => (rolls[rolled++ % rolls.length] ?? 0) % below;
    let story = opened(world, by);
    for (let i = 0; i < 80 && !story.case.end; i += 1) story = step(story, dice);
    const kinds = story.past.map((e) => e.type);
    const first = story.past.findIndex((e) => e.type === 'StepEntered' && e.kind === 'meetings');
    if (first >= 0) expect(kinds.slice(0, first)).toContain('DialogueOrdered');
    expect(replay(JSON.parse(JSON.stringify(story.past)), world.nr)).toEqual(story.case);
    if (story.case.end?.result === 'closed') expect(story.case.duties.filter((d) => !d.done)).toEqual([]);
  });

describe('Whatever people do of what they may', () => {
  it.each([
    ['Krokom', krokom, 'handlaggare.klf'],
    ['Lillby', lillby, 'kommunsekreterare'],
  ])(
    'in %s the case ends or somebody may act; no meetings unordered; [K·F7] none closed with a duty left; the log replays',
    (_, world, by) => fc.assert(walks(world, by), { numRuns: 20 }),
  );

  it('every no cites its source, and does so in Swedish', () => {
    const commands = [
      answering('R2', 'avstyrker'),
      booking(),
      { type: 'closeRound', round: 'R2' },
      { type: 'withdrawRound', round: 'R9', reason: text },
      { type: 'finishMeetings' },
      { type: 'appoint', processLeader: 'x', official: 'y' },
      { type: 'giveFeedback', duty: 'x' },
      { type: 'registerProposal', text },
      { type: 'propose', level: 3, recommendation: 'avstå', reason: text },
    ] as const;
    for (const at of ['granskning', 'stallningstagande', 'moten', 'avslutad']) {
      for (const command of commands) {
        const decided = krokomAt(at).try('registrator', command);
        expect(decided).toMatchObject({
          ok: false,
          refusal: {
            citation: expect.stringMatching(/^(P|St|L|E)\b/),
            message: expect.stringMatching(/^[A-ZÅÄÖ”].+\.$/),
          },
        });
      }
    }
  });
});

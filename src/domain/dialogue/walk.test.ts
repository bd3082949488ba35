import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { misnames } from '../policy/ladder.ts';
import { levelOf, methodOf, routeOf, stepOf } from '../policy/look-up.ts';
import { profileText } from '../policy/testing/made-up/made-up.ts';
import { bundled, norrlidaText, profileIn } from '../policy/testing/planted.ts';
import type { CaseEvent, EventOf } from './case/events.ts';
import { initiativesOf } from './decide/initiative.ts';
import { levelOfCase, lowestLevel } from './level.ts';
import { anyWorld, peopleOf } from './testing/any-world.ts';
import { answering, booking, text } from './testing/commands.ts';
import type { Dice } from './testing/field-values.ts';
import { krokomAt } from './testing/krokom-moves.ts';
import { contextOf, opened, replay, type Story } from './testing/story.ts';
import { commandFor } from './testing/walk.ts';
import type { World } from './testing/world.ts';

/** Somebody does something they may, a day or two later; the dice come from fast-check, so a bad walk is shrunk. */
const step = (story: Story, dice: Dice): Story => {
  const may = peopleOf(story.world).flatMap((who) => story.abilities(who).map((a) => [who, a] as const));
  const onward = may.filter(([, a]) => !['rename', 'giveRegistryNumber', 'questionRecusal'].includes(a.type));
  expect(onward, `nobody may do anything at ${story.step}`).not.toEqual([]);
  const [who, ability] = (dice(10) === 0 ? may : onward)[dice(onward.length)] ?? [];
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

const ofType = <T extends CaseEvent['type']>(story: Story, type: T): EventOf<T>[] =>
  story.past.filter((e): e is EventOf<T> => e.type === type);

/** What must hold of whatever has happened, in any municipality. */
const holds = (story: Story): void => {
  const { profile } = story.world.policy;
  const route = routeOf(profile, story.world.channel);
  const lowest = Math.min(...profile.ladder.levels.map((l) => l.number));
  const leaderFrom = profile.methodRules.processLeaderFromLevel?.level;

  for (const meeting of ofType(story, 'MeetingBooked')) {
    const before = story.past.slice(0, story.past.indexOf(meeting));
    const ordered = before.findLast((e) => e.type === 'DialogueOrdered');
    if (meeting.level > lowest) expect(ordered, 'a meeting that nobody ordered').toBeDefined();
    if (leaderFrom !== undefined && (ordered?.level ?? lowest) >= leaderFrom)
      expect(before.map((e) => e.type)).toContain('ProcessLeaderAppointed');
    expect(misnames(profile.ladder, meeting.plan.subject, meeting.word)).toBe(false);
    const informs = before.some(
      (e) =>
        (e.type === 'MeetingBooked' && e.level === lowest) ||
        (e.type === 'FormFilled' && informing(profile, e.values, lowest)),
    );
    if (profile.methodRules.informationFirst && meeting.level > lowest) expect(informs).toBe(true);
  }
  for (const { step: id, outcome } of ofType(story, 'StepLeft')) {
    const left = stepOf(route, id);
    if (left.kind !== 'decision' || (outcome !== 'yes' && outcome !== 'no')) continue;
    // Nobody but the policy's body, in its legal form: in a meeting it is recorded, else its presidium's round was closed.
    const recorded = ofType(story, 'DecisionRecorded').some((e) => e.step === id && e.outcome === outcome);
    const closed = ofType(story, 'RoundClosed').some((e) => e.outcome === outcome);
    expect(left.form === 'sammanträde' ? recorded : closed).toBe(true);
  }
  for (const { level, word } of ofType(story, 'DialogueOrdered'))
    expect(word).toBe(profile.ladder.levels.find((l) => l.number === level)?.word);
  named(story);
  expect(replay(JSON.parse(JSON.stringify(story.past)), story.world.nr)).toEqual(story.case);
  if (story.case.end?.result === 'closed') expect(story.case.duties.filter((d) => !d.done)).toEqual([]);
};

/** The title never says what the ladder forbids, whatever the citizen or an official called it ([K·L2], [V·L2]). */
const named = ({ case: c, world }: Story): void => {
  const { ladder } = world.policy.profile;
  const level = levelOfCase(c, routeOf(world.policy.profile, c.channel));
  const known = level ?? lowestLevel(world.policy.profile);
  expect(misnames(ladder, c.title, levelOf(ladder, known).word), `”${c.title}” on level ${level}`).toBe(
    false,
  );
};

type Profile = World['policy']['profile'];
const informing = (profile: Profile, values: object, lowest: number): boolean =>
  Object.values(values)
    .flat()
    .some((v) => profile.methods.some((m) => m.id === v && methodOf(profile, m.id).level === lowest));

/** Whoever can open a case on the route, by the wish that the policy takes that way or by an initiative of their own. */
const openers = (world: World): string[] => {
  const { profile } = world.policy;
  const { takenUp, actor } = profile.wishes;
  return peopleOf(world).filter((who) => {
    const { actor: person } = contextOf(world, who, world.begins);
    return takenUp?.route === world.channel
      ? who.startsWith(`${actor.role}.`)
      : initiativesOf(person, profile).some((i) => i.route === world.channel);
  });
};

const walked = (world: World, by: string, rolls: readonly number[]): Story => {
  let rolled = 0;
  const dice: Dice = (below) => (rolls[rolled++ % rolls.length] ?? 0) % below;
  let story = opened(world, by);
  for (let i = 0; i < 120 && !story.case.end; i += 1) {
    story = step(story, dice);
    named(story);
  }
  return story;
};

const rolls = fc.array(fc.nat(1_000_000), { minLength: 60, maxLength: 240 });
const routesOf = (text: string): string[] => profileIn(text).routes.map((r) => r.id);

const waysOf = (policies: readonly [name: string, text: string][]) =>
  policies.flatMap(([name, text]) => routesOf(text).map((route) => [name, route, text] as const));

describe('Whatever people do of what they may', () => {
  it.each(waysOf([...bundled(), ['norrlida', norrlidaText]]))(
    '[K·I-5], [S·I-5], [H·I-5], [V·I-5] in %s on the way %s: somebody may act or the case has ended, nothing unordered is held, none but the body decides, none is closed with a duty left, the log replays',
    (_, route, text) => {
      const world = anyWorld(text, route);
      const [by = ''] = openers(world);
      fc.assert(
        fc.property(rolls, (r) => holds(walked(world, by, r))),
        { numRuns: 15 },
      );
    },
  );

  it('holds in any municipality that can be made up', () => {
    fc.assert(
      fc.property(profileText, rolls, fc.nat(), (text, r, n) => {
        const routes = routesOf(text);
        const world = anyWorld(text, routes[n % routes.length] ?? '');
        const [by = ''] = openers(world);
        holds(walked(world, by, r));
      }),
      { numRuns: 60 },
    );
  });

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
      { type: 'prepare', round: 'R2', meetingDate: '2026-10-01' },
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

it.each(waysOf(bundled()))(
  'the dice come far enough to prove something: in %s on the way %s to meetings and to a closed case',
  (_, route, text) => {
    const world = anyWorld(text, route);
    const [by = ''] = openers(world);
    const walks = fc.sample(rolls, { numRuns: 30, seed: 7 }).map((r) => walked(world, by, r).case);
    expect(walks.filter((c) => c.end?.result === 'closed').length).toBeGreaterThan(0);
    expect(walks.filter((c) => c.meetings.length > 0).length).toBeGreaterThan(0);
  },
);

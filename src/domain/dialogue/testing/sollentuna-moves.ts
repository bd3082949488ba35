import { bundled } from '../../policy/testing/planted.ts';
import { anyWorld } from './any-world.ts';
import { filling, recording, screened } from './moves.ts';
import { opened, type Story } from './story.ts';
import type { World } from './world.ts';

const profileText = new Map(bundled()).get('sollentuna') ?? '';
export const sollentuna: World = anyWorld(profileText, 'ide');
export const official = 'handlaggare.kfk';
export const secretary = 'sekreterare.kfn';
export const bothYes = { kunskap: 'yes', paverkbar: 'yes' } as const;

/** On the agenda of a date, whose evening has come. */
export const met = (story: Story, date: string): Story =>
  story
    .when(secretary, { type: 'prepare', round: story.case.rounds.at(-1)?.id ?? '', meetingDate: date })
    .at(`${date}T16:00:00.000Z`);

/** A citizen's idea, screened: it waits for kultur- och fritidsnämnden to say whether it is investigated. */
export const asked = (): Story => {
  const story = opened(sollentuna, official);
  return story.when(official, screened(story, {}, { 'berort-organ': 'kfn' }));
};

/** Investigated, and proposed on level 3: it waits for the nämnd to order the dialogue. */
export const proposed = (): Story => {
  const waiting = met(asked(), '2026-09-29');
  const yes = recording(waiting, 'yes', '2026-09-29');
  if (yes.type !== 'recordDecision') throw new Error('Not a decision');
  const investigated = waiting.when(secretary, { ...yes, answers: bothYes });
  return investigated.when(
    official,
    filling(investigated, {
      niva: 3,
      budget: 20_000,
      malgrupper: [sollentuna.policy.profile.targetGroups?.groups[0]?.id ?? ''],
      metoder: ['webb', 'dialogmote'],
    }),
  );
};

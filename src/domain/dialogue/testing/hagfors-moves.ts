import { bundled } from '../../policy/testing/planted.ts';
import { anyWorld } from './any-world.ts';
import { booking, text } from './commands.ts';
import { approved } from './krokom-moves.ts';
import { feedbackOf, filling, inMeeting, screened } from './moves.ts';
import { opened, type Story } from './story.ts';
import { personCalled, type World } from './world.ts';

const profileText = new Map(bundled()).get('hagfors') ?? '';
export const hagfors: World = anyWorld(profileText, 'politiskt-forslag');
export const official = 'handlaggare.bia';

interface Wanted {
  answers?: Record<string, 'yes' | 'no'>;
  level?: number;
  /** Whether a plan, programme or policy changes with consequences for the citizens. */
  consequences?: boolean;
}

const meetingHeld = (story: Story): Story => {
  const held = story
    .when(official, booking({ subject: 'Dialogmöte om skolan', organizer: personCalled(official) }))
    .at('2026-11-12T19:00:00.000Z')
    .when(official, { type: 'recordMeeting', meeting: 'M1', attended: 34, notes: text });
  return held
    .when(official, feedbackOf(held, 'aktivitet-utvarderad-m1'))
    .when(official, { type: 'finishMeetings' });
};

const moves: Record<string, (story: Story, wanted: Wanted) => Story> = {
  arendet: (s, w) => s.when(official, filling(s, { 'vasentliga-konsekvenser': w.consequences ?? false })),
  granskning: (s, w) => s.when('sekreterare.bu', screened(s, w.answers)),
  underlag: (s, w) =>
    s.when(
      official,
      filling(s, { niva: w.level ?? 3, 'dialogen-borjar': '2026-11-02', 'dialogen-slutar': '2026-11-30' }),
    ),
  'ks-presidium': approved,
  fullmaktige: (s) => inMeeting(s, 'yes', '2026-10-19', { 'ks-beredde': '2026-10-05' }),
  plan: (s) =>
    s.when(
      official,
      filling(s, {
        metoder: ['webb', 'dialogmote'],
        malgrupper: ['sallan-horda', 'andra-kommuner'],
        'dialogen-slut': '2026-11-30',
      }),
    ),
  genomforande: meetingHeld,
  sammanfattning: (s) => s.when(official, filling(s, {})),
  'aterkoppling-deltagare': (s) => s.when(official, feedbackOf(s, 'aterkoppling-deltagare')),
  'aterkoppling-allmanheten': (s) => s.when(official, feedbackOf(s, 'aterkoppling-allmanheten')),
  beslutsunderlag: (s) =>
    s.when(official, filling(s, { 'berort-organ': 'kf', 'beslut-vantas': '2026-12-14' })),
  sakbeslut: (s) => inMeeting(s, 'yes', '2026-12-14'),
  'beslutet-berattas': (s) => s.when(official, feedbackOf(s, 'beslutet-berattas')),
  utvardering: (s) => s.when(official, filling(s, { 'syftet-naddes': 'ja' })),
  informera: (s) => s.when(official, filling(s, { senast: '2026-10-30' })),
  'information-andring': (s) => s.when(official, feedbackOf(s, 'information-andring')),
};

/** A proposal of bildningsutskottet, walked the ordinary way until the case stands at `step`. */
export const hagforsAt = (step: string, wanted: Wanted = {}): Story => {
  let story = opened(hagfors, 'ordforande.bu');
  while (story.step !== step) {
    const move = moves[story.step];
    if (!move || story.case.end)
      throw new Error(`The case stands at ${story.step} and never comes to ${step}`);
    story = move(story, wanted);
  }
  return story;
};

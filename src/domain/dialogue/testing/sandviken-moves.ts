import { bundled } from '../../policy/testing/planted.ts';
import { anyWorld } from './any-world.ts';
import { booking, text } from './commands.ts';
import { approved } from './krokom-moves.ts';
import { feedbackOf, filling, inMeeting, screened } from './moves.ts';
import { opened, type Story } from './story.ts';
import { personCalled, type World } from './world.ts';

const profileText = new Map(bundled()).get('sandviken') ?? '';
export const sandviken: World = anyWorld(profileText, 'nio-steg');
export const official = 'handlaggare.kff';

interface Wanted {
  answers?: Record<string, 'yes' | 'no'>;
  level?: number;
  /** Whose the decision is: a nämnd unless said otherwise. */
  body?: string;
}

const meetingHeld = (story: Story): Story =>
  story
    .when(official, booking({ subject: 'Dialogmöte om badplatsen', organizer: personCalled(official) }))
    .at('2026-11-26T19:00:00.000Z')
    .when(official, { type: 'recordMeeting', meeting: 'M1', attended: 41, notes: text })
    .when(official, { type: 'finishMeetings' });

const moves: Record<string, (story: Story, wanted: Wanted) => Story> = {
  granskning: (s, w) => s.when(official, screened(s, w.answers, { 'berort-organ': w.body ?? 'kfn' })),
  uppdragsforslag: (s, w) =>
    s.when(
      official,
      filling(s, {
        niva: w.level ?? 3,
        malgrupper: ['ungdomar', 'khr'],
        khr: true,
        kpr: false,
        'barn-unga': true,
      }),
    ),
  uppdrag: (s) => inMeeting(s, 'yes', '2026-10-19'),
  planering: (s) =>
    s.when(official, filling(s, { metoder: ['webb', 'dialogmote'], 'dialogen-slut': '2026-11-30' })),
  igangsattning: approved,
  genomforande: meetingHeld,
  sammanstallning: (s) => s.when(official, filling(s, {})),
  aterkoppling: (s) => s.when('hogsta-tjansteperson.kff', feedbackOf(s, 'aterkoppling-fortroendevalda')),
  bearbetning: (s) => s.when(official, filling(s, { 'beslut-vantas': '2026-12-14' })),
  beslut: (s) => inMeeting(s, 'yes', '2026-12-14'),
  'aterkoppling-medborgare': (s) => s.when(official, feedbackOf(s, 'aterkoppling-medborgare')),
  utvardering: (s) => s.when(official, filling(s, { 'syftet-naddes': 'delvis' })),
};

/** A citizen's wish that an official made hers, walked the ordinary way until the case stands at `step`. */
export const sandvikenAt = (step: string, wanted: Wanted = {}): Story => {
  let story = opened(sandviken, official);
  while (story.step !== step) {
    const move = moves[story.step];
    if (!move || story.case.end)
      throw new Error(`The case stands at ${story.step} and never comes to ${step}`);
    story = move(story, wanted);
  }
  return story;
};

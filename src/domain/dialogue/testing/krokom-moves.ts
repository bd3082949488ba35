import type { FieldValues } from '../../policy/fields.ts';
import { stepOfKind } from '../../policy/look-up.ts';
import { goodAnswer } from '../../policy/screening.ts';
import type { CaseCommand } from '../decide/decide.ts';
import { answering, booking, text } from './commands.ts';
import { krokom } from './krokom.ts';
import { opened, type Story } from './story.ts';
import type { World } from './world.ts';

const [route] = krokom.policy.profile.routes;
if (!route) throw new Error('Krokom has no route');

export interface Wanted {
  level?: number;
  methods?: string[];
  /** Over the plan's own values. */
  plan?: FieldValues;
  answers?: Record<string, 'yes' | 'no'>;
}

const official = 'handlaggare.klf';

export const screening = (
  over: Record<string, 'yes' | 'no'> = {},
  values: FieldValues = { 'berort-organ': 'bun' },
): CaseCommand => {
  const { questions } = stepOfKind(route, 'granskning', 'screening');
  const answers = Object.fromEntries(questions.map((q) => [q.id, goodAnswer(q)]));
  return { type: 'screen', answers: { ...answers, ...over }, values };
};

/** A form with every text written. */
export const form = (step: string, values: FieldValues): CaseCommand => {
  const { fields } = stepOfKind(route, step, 'form');
  const words = fields.filter((f) => f.type === 'text').map((f) => f.id);
  // What is to be chosen and does not matter here: the first there is.
  const chosen = fields.flatMap((f) =>
    f.options?.[0] && (f.required || f.requiredFromLevel) ? [[f.id, f.options[0].id]] : [],
  );
  const filled = { ...Object.fromEntries(chosen), ...values };
  return { type: 'fill', step, values: filled, texts: { fields: words, document: text } };
};

export const planValues: FieldValues = {
  metoder: ['webb', 'dialogmote'],
  malgrupper: ['ungdomar'],
  budget: 12_000,
  'alternativ-godkanda': true,
  'dialogen-slut': '2026-11-30',
  'underlag-till-organ': '2026-12-15',
  'utvardering-dag': '2027-01-29',
};

export const feedback = (duty: string): CaseCommand => {
  const rule = krokom.policy.profile.duties.find((d) => duty.startsWith(d.id));
  const fields = rule?.fields.map((f) => f.id) ?? [];
  return { type: 'giveFeedback', duty, texts: { fields, document: text } };
};

/** Everybody in the presidium says yes, and the chair closes. */
export const approved = (story: Story): Story => {
  const round = story.case.rounds.at(-1);
  if (!round) throw new Error('No round');
  const all = round.electorate.reduce((s, e) => s.when(e.id, answering(round.id, 'tillstyrker')), story);
  return all.when(`ordforande.${round.body}`, { type: 'closeRound', round: round.id });
};

const meetingHeld = (story: Story): Story =>
  story
    .when(official, booking())
    .at('2026-11-12T19:00:00.000Z')
    .when(official, { type: 'recordMeeting', meeting: 'M1', attended: 34, notes: text })
    .when(official, feedback('aterkoppling-1-m1'))
    .when(official, { type: 'finishMeetings' });

const moves: Record<string, (story: Story, wanted: Wanted) => Story> = {
  granskning: (s, w) => s.when(official, screening(w.answers)),
  underlag: (s) =>
    s.when(official, form('underlag', { 'fardigt-forslag': false, representativitet: ['ungdomar'] })),
  forslag: (s, w) =>
    s.when('kommundirektor', {
      type: 'propose',
      level: w.level ?? 3,
      recommendation: 'genomför',
      reason: text,
    }),
  'berort-presidium': approved,
  stallningstagande: approved,
  processledare: (s) => s.when('ordforande.ks', { type: 'appoint', processLeader: 'vice1.ks', official }),
  plan: (s, w) =>
    s.when(
      official,
      form('plan', { ...planValues, ...(w.methods ? { metoder: w.methods } : {}), ...w.plan }),
    ),
  moten: meetingHeld,
  sammanfattning: (s) => s.when(official, form('sammanfattning', { 'fortroendevalda-informerade': true })),
  'aterkoppling-2': (s) => s.when(official, feedback('aterkoppling-2')),
  beslutsunderlag: (s) => s.when(official, form('beslutsunderlag', { 'beslutande-organ': 'bun' })),
  'aterkoppling-3': (s) => s.when(official, feedback('aterkoppling-3')),
  utvardering: (s) => s.when(official, form('utvardering', { lyckades: 'delvis' })),
};

/** Krokom's citizen route, walked the ordinary way until the case stands at `step`. */
export const krokomAt = (step: string, wanted: Wanted = {}, world: World = krokom): Story => {
  let story = opened(world, official);
  while (story.step !== step) {
    const move = moves[story.step];
    if (!move || story.case.end) throw new Error(`The case never comes to ${step}`);
    story = move(story, wanted);
  }
  return story;
};

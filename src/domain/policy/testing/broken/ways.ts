import type { ProfileInput, StepInput } from '../made-up/profile-input.ts';
import { inData, type Operator, stepsIn, stepsOfKind } from './operator.ts';

const leads = (step: StepInput): step is Exclude<StepInput, { kind: 'end' }> => step.kind !== 'end';

const ordering = (profile: ProfileInput) => stepsOfKind(profile, 'decision').filter((d) => d.orders);

/** The first step whose outcome divides, and its branches. */
const divided = (profile: ProfileInput) =>
  stepsIn(profile)
    .filter(leads)
    .flatMap((s) => Object.values(s.next))
    .filter((to) => Array.isArray(to));

const lost: StepInput = {
  id: 'bortkommet',
  name: 'Bortkommet',
  kind: 'end',
  result: 'closed',
  tell: 'Tack.',
  cite: 'P 1',
};

/** Routes that do not hold together. */
export const brokenWays: readonly Operator[] = [
  inData('a way leads nowhere', /leder till "ingenstans", som inte finns på vägen/, (profile, pick) => {
    const step = pick(stepsIn(profile).filter(leads));
    if (step === undefined) return false;
    const [outcome = ''] = Object.keys(step.next);
    Object.assign(step.next, { [outcome]: 'ingenstans' });
    return true;
  }),
  inData('a step cannot be come to', /"bortkommet" går inte att nå/, (profile, pick) => {
    const [source = ''] = Object.keys(profile.sources);
    pick(profile.routes)?.steps.push({ ...lost, cite: `${source} 1` });
    return true;
  }),
  inData('a way never ends', /kommer ärendet aldrig till ett slut|går inte att nå/, (profile, pick) => {
    const step = pick(stepsIn(profile).filter(leads));
    if (step === undefined) return false;
    for (const outcome of Object.keys(step.next)) Object.assign(step.next, { [outcome]: step.id });
    return true;
  }),
  inData('a route does not begin with an intake', /tar emot/, (profile, pick) => {
    const route = pick(profile.routes);
    route?.steps.reverse();
    return route !== undefined && route.steps.length > 1;
  }),
  inData('no decision orders', /utan att någon har beställt/, (profile) => {
    for (const d of ordering(profile)) d.orders = false;
    return true;
  }),
  inData('a decision that ordered orders no longer', /beställt dialogen/, (profile, pick) => {
    const decision = pick(ordering(profile));
    if (decision) delete decision.orders;
    return decision !== undefined;
  }),
  inData('a no goes on as a yes does', /utan att någon har beställt|säkert har beställt/, (profile, pick) => {
    const decision = pick(ordering(profile));
    if (decision) decision.next.no = decision.next.yes;
    return decision !== undefined;
  }),
  inData(
    'nobody fixes the level',
    /utan att någon nivå är föreslagen|inte en ja\/nej|saknas|få delar/,
    (profile) => {
      for (const s of stepsIn(profile)) {
        if ('fields' in s) for (const f of s.fields ?? []) if (f.type === 'level') f.type = 'number';
        if (s.kind === 'proposal')
          Object.assign(s, {
            kind: 'form',
            fields: [{ id: 'fritt', label: 'Fritt', type: 'text' }],
            next: { done: s.next.given },
          });
      }
      return true;
    },
  ),
  inData('the leader is passed by', /utan att någon processledare är utsedd/, (profile) => {
    const [appointment] = stepsOfKind(profile, 'appointment');
    if (appointment === undefined || profile.methodRules?.processLeaderFromLevel === undefined) return false;
    for (const d of ordering(profile)) d.next.yes = appointment.next.appointed;
    return true;
  }),
  inData('a screening turns aside to the decision', /som inte är ett slut/, (profile, pick) => {
    const question = pick(stepsOfKind(profile, 'screening').flatMap((s) => s.questions));
    const screening = stepsOfKind(profile, 'screening')[0];
    if (question === undefined || screening === undefined) return false;
    question.otherwise = screening.next.passed;
    return true;
  }),
  inData('the last branch has a condition', /den sista grenen har ett villkor/, (profile, pick) => {
    const branches = pick(divided(profile));
    const last = branches?.at(-1);
    if (last) last.fromLevel = 1;
    return last !== undefined;
  }),
  inData('a branch takes all that follow', /gäller alla ärenden/, (profile, pick) => {
    const first = pick(divided(profile))?.[0];
    if (first) {
      delete first.fromLevel;
      delete first.ifYes;
    }
    return first !== undefined;
  }),
  inData('a branch asks what nobody is asked', /inte är en ja\/nej-fråga/, (profile, pick) => {
    const first = pick(divided(profile))?.[0];
    if (first) first.ifYes = 'underlag.vet-inte-vad';
    return first !== undefined;
  }),
  inData('a level is ordered on cards that must not be', /bara beställs i ett sammanträde/, (profile) => {
    const on = ordering(profile).filter((d) => d.form !== 'sammanträde');
    const [cite = ''] = on.map((d) => d.cite);
    profile.levelRules = { ...profile.levelRules, orderedInMeeting: { level: 1, cite } };
    return on.length > 0;
  }),
];

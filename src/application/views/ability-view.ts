import type { Ability } from '../../contracts/views.ts';
import { type Ability as Able, abilities } from '../../domain/dialogue/abilities.ts';
import { type Case, standsAt } from '../../domain/dialogue/case/case.ts';
import type { Context } from '../../domain/dialogue/decide/context.ts';
import { levelOfCase } from '../../domain/dialogue/level.ts';
import { routeOf, stepOf } from '../../domain/policy/look-up.ts';
import { fieldsWithLimits, limitOf } from '../../domain/policy/screening.ts';
import type { Deps } from '../register/deps.ts';
import { abilityLabels } from '../texts/abilities.ts';
import { formView } from './form-view.ts';
import { meetingChoices } from './meeting-choices.ts';
import { inOutlook } from './meeting-view.ts';
import { stopsOf } from './stops-of.ts';
import { formTexts } from './words.ts';

/** The person's abilities with the words and forms of the policy. */
export const abilityViews = (deps: Deps, c: Case, ctx: Context): Ability[] => [
  ...abilities(c, ctx).map((a) => view(deps, c, ctx, a)),
  ...unbooked(deps, c, ctx),
];

const view = (deps: Deps, c: Case, ctx: Context, a: Able): Ability => {
  const { profile } = ctx.policy;
  const route = routeOf(profile, c.channel);
  const step = stepOf(route, standsAt(c).step);
  const base = {
    type: a.type,
    label: abilityLabels[a.type],
    ...(a.target === undefined ? {} : { target: a.target }),
  };
  const ofStep = {
    step: step.id,
    cite: step.cite,
    ...(step.guidance === undefined ? {} : { guidance: step.guidance }),
  };
  const level = levelOfCase(c, route);
  if (a.type === 'screen' && step.kind === 'screening') {
    const form = formView(fieldsWithLimits(step), profile, level, {});
    const asked = step.questions.filter((q) => limitOf(q) === undefined);
    const questions = asked.map(({ id, text, cite }) => ({ id, text, cite }));
    const stops = stopsOf(c, route, step);
    return { ...base, ...ofStep, label: step.name, form: { ...form, questions, stops } };
  }
  if (a.type === 'fill' && step.kind === 'form') {
    const before = c.forms[step.id];
    const filled = { ...before?.values, ...formTexts(deps, before?.texts) };
    return { ...base, ...ofStep, label: step.name, form: formView(step.fields, profile, level, filled) };
  }
  if (a.type === 'recordDecision' && step.kind === 'decision') {
    const form = formView(step.fields, profile, level, {});
    const questions = step.questions.map(({ id, text, cite }) => ({ id, text, cite }));
    return { ...base, ...ofStep, form: { ...form, questions } };
  }
  if (a.type === 'giveFeedback') {
    const duty = c.duties.find((d) => d.id === a.target);
    const rule = profile.duties.find((d) => d.id === (duty?.rule ?? a.target));
    if (!rule) return base;
    const form = formView(rule.fields, profile, level, {});
    return { ...base, label: rule.name, guidance: rule.what, cite: rule.cite, form };
  }
  if (a.type === 'appoint')
    return { ...base, ...ofStep, label: `${base.label} ${profile.carriers.processLeader.toLowerCase()}` };
  if (a.type === 'prepare') {
    const body = c.rounds.find((r) => r.id === a.target)?.body;
    const dates = body === undefined ? [] : meetingChoices(deps, profile, body);
    return { ...base, ...ofStep, ...(dates.length === 0 ? {} : { dates }) };
  }
  const stepTypes = new Set(['propose', 'bookMeeting', 'finishMeetings']);
  return stepTypes.has(a.type) ? { ...base, ...ofStep } : base;
};

/** Meetings of this person that stand in the register but not in Outlook: *inte bokat – försök igen*. */
const unbooked = (deps: Deps, c: Case, ctx: Context): Ability[] =>
  c.meetings
    .filter(
      (m) => m.state === 'planned' && ctx.actor.kind === 'person' && m.organizer.id === ctx.actor.person.id,
    )
    .filter((m) => ['pending', 'failed'].includes(inOutlook(deps, c.nr, m.id)))
    .map((m) => ({ type: 'retryBooking' as const, label: abilityLabels.retryBooking, target: m.id }));

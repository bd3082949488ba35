import type { ProfileInput } from '../made-up/profile-input.ts';
import { inData, type Operator, stepsIn, stepsOfKind } from './operator.ts';

/** Questions that a number answers, with the screening they stand in. */
const limits = (profile: ProfileInput) =>
  stepsOfKind(profile, 'screening').flatMap((step) =>
    step.questions.flatMap((q) => (typeof q.needs === 'string' ? [] : [{ step, needs: q.needs }])),
  );

const divided = (profile: ProfileInput) =>
  stepsIn(profile)
    .flatMap((s) => (s.kind === 'end' ? [] : Object.values(s.next)))
    .filter((to) => Array.isArray(to));

const byNumber = (profile: ProfileInput) =>
  divided(profile)
    .flat()
    .flatMap((b) => (b.ifNumber === undefined ? [] : [b.ifNumber]));

const numberFields = (profile: ProfileInput) =>
  stepsIn(profile)
    .flatMap((s) => ('fields' in s ? (s.fields ?? []) : []))
    .filter((f) => f.type === 'number');

/** Lines drawn at numbers that nobody fills in, or that say nothing, and times that are none. */
export const brokenNumbers: readonly Operator[] = [
  inData(
    'a question reads a number that nobody fills in',
    /inte är ett tal bland granskningens/,
    (profile) => {
      const [first] = limits(profile);
      if (first) first.needs.field = 'vikt';
      return first !== undefined;
    },
  ),
  inData('a question reads a number that may be left out', /får lämnas tomt/, (profile) => {
    const [first] = limits(profile);
    const field = first?.step.fields?.find((f) => f.id === first.needs.field);
    if (field) field.required = false;
    return field !== undefined;
  }),
  inData('a question draws no line', /har ingen gräns/, (profile) => {
    const [first] = limits(profile);
    if (first) delete first.needs.atLeast;
    return first !== undefined;
  }),
  inData('a question draws two lines', /har flera gränser/, (profile) => {
    const [first] = limits(profile);
    if (first) first.needs.over = 3;
    return first !== undefined;
  }),
  inData('a line is drawn at a word', /"atLeast" ska vara ett tal/, (profile) => {
    const [first] = limits(profile);
    if (first) Object.assign(first.needs, { atLeast: 'femtio' });
    return first !== undefined;
  }),
  inData('a line is drawn in another word', /nyckeln "min" finns inte/, (profile) => {
    const [first] = limits(profile);
    if (first) Object.assign(first.needs, { min: 50 });
    return first !== undefined;
  }),
  inData('a question needs perhaps', /"needs" kan inte vara "kanske"/, (profile) => {
    const question = stepsOfKind(profile, 'screening')[0]?.questions[0];
    if (question) Object.assign(question, { needs: 'kanske' });
    return question !== undefined;
  }),
  inData('a way divides by a number that there is none of', /inte är ett tal på vägen/, (profile) => {
    const [first] = byNumber(profile);
    if (first) first.field = 'underlag.vikt';
    return first !== undefined;
  }),
  inData('a way divides by what is no number', /inte är ett tal/, (profile) => {
    for (const field of numberFields(profile)) field.type = 'text';
    return byNumber(profile).length > 0;
  }),
  inData('a way divides by a number that may be left out', /får lämnas tomt/, (profile) => {
    const [first] = byNumber(profile);
    for (const field of numberFields(profile))
      if (first?.field.endsWith(`.${field.id}`)) field.required = false;
    return first !== undefined;
  }),
  inData('a way divides by a number before it is filled in', /innan det säkert är ifyllt/, (profile) => {
    const [first] = byNumber(profile);
    const screening = stepsOfKind(profile, 'screening')[0];
    if (first === undefined || typeof screening?.next.passed !== 'string') return false;
    screening.next.passed = [{ ifNumber: first, to: screening.next.passed }, { to: screening.next.passed }];
    return true;
  }),
  inData('a branch draws no line', /har ingen gräns/, (profile) => {
    const [first] = byNumber(profile);
    if (first) delete first.over;
    return first !== undefined;
  }),
  inData('a branch takes what the next one is for', /nås aldrig, för en gren före den/, (profile) => {
    const branches = divided(profile).find((to) => to.some((b) => b.ifNumber));
    const [first] = byNumber(profile);
    const over = first?.over ?? 0;
    branches?.splice(-1, 0, {
      ifNumber: { field: first?.field ?? '', over: over + 1 },
      to: branches[0]?.to ?? '',
    });
    return branches !== undefined && first !== undefined;
  }),
  inData('a branch takes all levels of the next one', /nås aldrig, för en gren före den/, (profile, pick) => {
    const branches = pick(divided(profile).filter((to) => to[0]?.fromLevel !== undefined && !to[0].ifYes));
    const [first] = branches ?? [];
    if (first) branches?.splice(1, 0, { ...first });
    return first !== undefined;
  }),
  inData('a duty has no time', /säger inte inom vilken tid/, (profile, pick) => {
    const duty = pick(profile.duties ?? []);
    if (duty) for (const time of ['days', 'workingDays'] as const) delete duty[time];
    return duty !== undefined;
  }),
  inData('a duty has two times', /har två tider/, (profile, pick) => {
    const duty = pick(profile.duties ?? []);
    if (duty) Object.assign(duty, { days: 30, workingDays: 20 });
    return duty !== undefined;
  }),
];

import { isSecretaryOf } from '../../people/secretary.ts';
import { type FieldValues, optional } from '../../policy/fields.ts';
import { bodyOf } from '../../policy/look-up.ts';
import type { StepOf } from '../../policy/steps.ts';
import { swedishDate } from '../../scheduling/working-days.ts';
import { type Case, preparationHere } from '../case/case.ts';
import type { CaseEvent, MeetingOutcome, Votes } from '../case/events.ts';
import { evolveCase } from '../case/evolve.ts';
import type { DocumentReference } from '../document.ts';
import { levelOfCase } from '../level.ts';
import { accepted, type Decision, type FieldError, refused } from '../refusal.ts';
import type { Round } from '../rounds/round.ts';
import { checkFields } from './check-fields.ts';
import { type Context, person, route } from './context.ts';
import { dutiesOfForm } from './duties.ts';
import { goOn } from './enter.ts';
import { isDate } from './is-date.ts';
import { whyNotMinority } from './minority.ts';
import { order } from './order.ts';
import type { Texts } from './screen.ts';
import { stepHere } from './step-here.ts';

/** What the secretary writes down of a body's decision in its meeting. */
export interface RecordDecision {
  /** The day of the meeting, `YYYY-MM-DD`. */
  date: string;
  /** § of the minutes, its number: `114`. */
  paragraph: string;
  /** How many took part. */
  present: number;
  outcome: MeetingOutcome;
  answers: Record<string, 'yes' | 'no'>;
  values: FieldValues;
  texts?: Texts;
  votes?: Votes;
  /** At least a third of fullmäktige had it sent back or tabled (KL 5:50). */
  minority?: true;
  /** Motions, jäv and reservations, in words. */
  notes?: DocumentReference;
  /** Where the minutes can be read. */
  minutes?: string;
}

/** A nämnd or fullmäktige has decided in its meeting ([K·I-5]): the only thing that leaves such a step by a yes or a no. */
export const recordDecision = (c: Case, command: RecordDecision, ctx: Context): Decision<CaseEvent> => {
  const here = stepHere(c, ctx, 'decision');
  if (!here.ok) return here;
  const { step } = here;
  const round = preparationHere(c);
  if (step.form !== 'sammanträde' || !round)
    return refused('not-in-meeting', step.cite, `”${step.name}” avgörs inte i ett sammanträde.`);
  const body = bodyOf(ctx.policy.profile, round.body);
  if (!isSecretaryOf(ctx.actor, ctx.policy.profile, round.body))
    return refused('not-yours', step.cite, `Beslutet skrivs in av sekreteraren i ${body.name}.`);
  const today = swedishDate(ctx.now);
  if (c.agenda === undefined || c.agenda.date > today) {
    const message = `Ärendet har inte varit uppe i ${body.name} än. Sätt upp det på dagordningen för ett sammanträde först.`;
    return refused('not-on-agenda', step.cite, message);
  }
  const errors = [
    ...onPaper(command, round, today),
    ...asked(command, step, c, ctx),
    ...whyNotMinority(c, command, body.kind === 'fullmäktige'),
  ];
  if (errors.length > 0) return refused('record-incomplete', step.cite, 'Något saknas i beslutet.', errors);
  return recorded(c, command, { step, round }, ctx);
};

const onPaper = (r: RecordDecision, round: Round, today: string): FieldError[] => {
  const opened = swedishDate(round.openedAt);
  const votes = r.votes === undefined ? 0 : r.votes.yes + r.votes.no + r.votes.abstained;
  const problems: [string, boolean, string][] = [
    ['date', !isDate(r.date), 'Ange sammanträdets dag.'],
    ['date', isDate(r.date) && r.date > today, 'Sammanträdet har inte varit än.'],
    ['date', isDate(r.date) && r.date < opened, `Ärendet kom till organet först den ${opened}.`],
    ['paragraph', r.paragraph.trim() === '', 'Ange paragrafen i protokollet.'],
    ['present', !Number.isInteger(r.present) || r.present < 1, 'Ange hur många som deltog i beslutet.'],
    ['votes', votes > r.present, 'Rösterna är fler än de närvarande.'],
  ];
  return problems.flatMap(([field, wrong, message]) => (wrong ? [{ field, message }] : []));
};

/** A yes needs every question answered as the policy needs it, and what the decision must say ([S·C1], [S·I-S]). */
const asked = (r: RecordDecision, step: StepOf<'decision'>, c: Case, ctx: Context): FieldError[] => {
  const settles = r.outcome === 'yes' || r.outcome === 'no';
  const questions = step.questions.flatMap((q) => {
    const given = r.answers[q.id];
    if (given === undefined) return settles ? [{ field: q.id, message: 'Svara ja eller nej.' }] : [];
    if (r.outcome !== 'yes' || given === q.needs) return [];
    return [
      { field: q.id, message: `Ett bifall kräver svaret ${q.needs === 'yes' ? 'ja' : 'nej'} på frågan.` },
    ];
  });
  const fields = r.outcome === 'yes' ? step.fields : optional(step.fields);
  const level = r.outcome === 'yes' ? levelOfCase(c, route(c, ctx)) : undefined;
  const filling = { values: r.values, texts: r.texts?.fields ?? [] };
  return [...questions, ...checkFields(fields, filling, ctx.policy.profile, level)];
};

/** Whether what the decision says is now so: a dialogue that was not ordered, or not yet, has no feedback to wait for. */
const isSettled = (outcome: MeetingOutcome, step: StepOf<'decision'>): boolean =>
  outcome === 'yes' || (outcome === 'no' && !step.orders);

const recorded = (
  c: Case,
  { texts, ...r }: RecordDecision,
  { step, round }: { step: StepOf<'decision'>; round: Round },
  ctx: Context,
): Decision<CaseEvent> => {
  const by = person(ctx);
  const met = `${bodyOf(ctx.policy.profile, round.body).name} har sammanträtt.`;
  const events: CaseEvent[] = [];
  if (round.state === 'open')
    events.push({
      type: 'RoundClosed',
      v: 1,
      at: ctx.now,
      round: round.id,
      outcome: 'to-body',
      rule: met,
      by,
    });
  events.push({
    ...r,
    type: 'DecisionRecorded',
    v: 1,
    at: ctx.now,
    step: step.id,
    body: round.body,
    form: step.form,
    ...(texts === undefined ? {} : { texts: texts.document }),
    by,
  });
  if (r.outcome === 'yes') {
    const ordered = order(c, step, round.body, ctx);
    if (!ordered.ok) return ordered;
    events.push(...ordered.events);
  }
  if (isSettled(r.outcome, step))
    events.push(...dutiesOfForm(c, ctx, step.id, { ...r.values, date: r.date }));
  if (r.outcome === 'tabled') return accepted(...events);
  const after = events.reduce((state, e) => evolveCase(state, e, c.nr), c);
  const on = goOn(after, ctx, r.outcome, step.next[r.outcome]);
  return on.ok ? accepted(...events, ...on.events) : on;
};

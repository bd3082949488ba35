import { type Case, standsAt } from '../../domain/dialogue/case/case.ts';
import { levelOfCase } from '../../domain/dialogue/level.ts';
import { routeOf } from '../../domain/policy/look-up.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import type { PublicCase, PublicCaseRow } from '../application.ts';
import type { Deps } from '../register/deps.ts';
import { decisionSentence } from '../texts/decisions.ts';
import { outcomeOf } from '../texts/rounds.ts';
import { outsideOf } from './meeting-view.ts';
import { nextStep } from './next-step.ts';
import { track } from './track.ts';
import { bodyName, formTexts, levelView, textOf } from './words.ts';

/** What it is called before a level is settled: nothing that the ladder could forbid. */
const unnamed = (c: Case): string => from[c.initiative?.by ?? 'citizen'];
const from = {
  citizen: 'fråga från medborgare',
  political: 'fråga från de förtroendevalda',
  official: 'fråga från kommunen',
};

export const publicRow = (deps: Deps, c: Case): PublicCaseRow => {
  const { profile } = deps.policies.byHash(c.policy);
  return {
    nr: c.nr,
    title: c.title,
    ...(c.place === undefined ? {} : { place: c.place }),
    word: settledLevel(c, profile)?.word ?? unnamed(c),
    state: c.end ? standsAt(c).name : nextStep(c, profile, { now: c.changedAt }).step,
    changedAt: c.changedAt,
  };
};

/** The public page: the way, the level, the meetings and the feedback; no names of citizens, no answers of members. */
export const publicCase = (deps: Deps, nr: string): PublicCase | undefined => {
  const c = deps.state.cases.get(nr);
  if (!c) return undefined;
  const { profile } = deps.policies.byHash(c.policy);
  const level = settledLevel(c, profile);
  // That a presidium is late is nothing to put on a notice board: where the matter stands is told as of its last change.
  const next = nextStep(c, profile, { now: c.changedAt });
  return {
    ...publicRow(deps, c),
    ...(level === undefined
      ? {}
      : { level: { ...levelView(profile, level.number), meaning: level.meaning } }),
    track: track(c, profile).map(({ name, state, at }) => ({
      name,
      state,
      ...(at === undefined ? {} : { at }),
    })),
    next: c.end ? c.end.tell : `${next.step} – ${next.who}`,
    ...(c.ordered === undefined ? {} : { orderedBy: bodyName(profile, c.ordered.body) }),
    decisions: decisions(c, profile),
    ...(c.processLeader === undefined ? {} : { spokesperson: c.processLeader.name }),
    contact: profile.mailbox,
    meetings: c.meetings.map((m) => {
      const { joinUrl } = outsideOf(deps, c.nr, m.id);
      const { subject, start, end, state, agenda } = m;
      return {
        subject,
        start,
        end,
        state,
        agenda,
        ...(m.place === undefined ? {} : { place: m.place }),
        ...(joinUrl === undefined ? {} : { joinUrl }),
      };
    }),
    feedback: c.duties
      .filter((d) => isPublic(d.rule, profile))
      .map((d) => ({
        name: d.name,
        due: d.due,
        ...(d.done === undefined
          ? {}
          : { done: { at: d.done.at, text: Object.values(formTexts(deps, d.done.text)).join('\n\n') } }),
      })),
    proposals: c.proposals.map(({ id, text }) => ({ id, text: textOf(deps, text) })),
    ...(c.end === undefined ? {} : { end: { tell: c.end.tell, at: c.end.at } }),
  };
};

/**
 * The level that may be told ([K·L3]): as ordered; as it stands in the case only on a way where nobody orders it. What is
 * proposed is a promise that nobody has made.
 */
const settledLevel = (c: Case, profile: Profile) => {
  const route = routeOf(profile, c.channel);
  const ways = new Set(track(c, profile).map((s) => s.id));
  const ordered = route.steps.some((s) => s.kind === 'decision' && s.orders && ways.has(s.id));
  const number = c.ordered?.level ?? (ordered ? undefined : levelOfCase(c, route));
  return profile.ladder.levels.find((l) => l.number === number);
};

/** A card never stands in for a meeting: what was only prepared for one is not told as decided ([K·I-5]). */
const decisions = (c: Case, profile: Profile): PublicCase['decisions'] => {
  const taken = c.rounds.flatMap((r) =>
    r.purpose === 'decision' && r.closed
      ? [
          {
            sentence: `Presidiet i ${bodyName(profile, r.body)}: ${outcomeOf(r, r.closed.outcome).toLowerCase()}.`,
            at: r.closed.at,
          },
        ]
      : [],
  );
  const decided = c.decisions.map((d) => ({
    sentence: decisionSentence(d, profile),
    at: d.at,
    ...(d.minutes === undefined ? {} : { minutes: d.minutes }),
  }));
  return [...taken, ...decided].sort((a, b) => a.at.localeCompare(b.at));
};

/** What the elected are told among themselves is not published unreviewed. */
const isPublic = (rule: string, profile: Profile): boolean =>
  profile.duties.find((d) => d.id === rule)?.audience !== 'elected';
